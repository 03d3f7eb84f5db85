package org.readout.notify.delivery.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "mail")
final class MailTemplates {
    private MailTemplates() {}

    static native TemplateInstance alertText(AlertMail mail);

    static native TemplateInstance alertPage(AlertMail mail);

    static native TemplateInstance confirmationText(ConfirmationMail mail);

    static native TemplateInstance confirmationPage(ConfirmationMail mail);
}
