package org.readout.notify.delivery.mail;

/** What the templates of a confirmation mail show. */
record ConfirmationMail(String query, String link) {}
