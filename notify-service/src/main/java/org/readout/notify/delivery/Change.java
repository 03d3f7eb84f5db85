package org.readout.notify.delivery;

import java.util.Optional;

/** One field that is told differently now. */
public record Change(String field, Optional<String> before, Optional<String> after) {}
