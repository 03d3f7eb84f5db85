package org.readout.notify.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readout.notify.scene.Mailbox;
import org.readout.notify.scene.Reader;
import org.readout.notify.scene.RunningSuite;
import org.readout.notify.scene.Telling;
import org.readout.notify.scene.Wire;

@QuarkusTest
@QuarkusTestResource(value = RunningSuite.class, restrictToAnnotatedClass = false)
class DigestTest {
    @RegisterExtension
    static final Mailbox MAILS = new Mailbox();

    @RegisterExtension
    static final Wire WIRE = new Wire();

    @Test
    void many_meetings_come_in_one_mail_grouped_by_what_they_are_about() {
        Reader reader = Reader.called("digest-reader");
        String id = MAILS.confirmed(reader, "person:digestova");
        reader.asks().post("/subscriptions/" + id + "/pause").then().statusCode(200);
        WIRE.tell(
                Telling.story("digest-1").guest("Sara Digestova").reported(),
                Telling.story("digest-2")
                        .guest("Sara Digestova")
                        .about("culture")
                        .reported(),
                Telling.story("digest-3").guest("Sara Digestova").reported());
        await().until(() -> reader.deliveries(id).size() == 3);

        reader.asks().post("/subscriptions/" + id + "/resume").then().statusCode(200);

        await().until(() -> MAILS.to(reader.address()).size() == 2);
        Mailbox.Mail mail = MAILS.to(reader.address()).getLast();
        assertThat(mail.subject()).startsWith("3 meetings: Sara Digestova (Kazakhstan) met Youssef Benali (Morocco)");
        for (String body : List.of(mail.text(), mail.html().replace("&#39;", "'"))) {
            assertThat(body).contains("(2)", "(1)", "Kazakhstan's Ambassador Sara Digestova", "/meetings/m_");
        }
        assertThat(mail.text().indexOf("(2)")).isLessThan(mail.text().indexOf("(1)"));
        assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }
}
