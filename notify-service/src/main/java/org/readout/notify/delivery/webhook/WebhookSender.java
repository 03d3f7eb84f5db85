package org.readout.notify.delivery.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.readout.notify.delivery.Channel;
import org.readout.notify.delivery.Delivery;
import org.readout.notify.delivery.Outcome;
import org.readout.notify.delivery.Sender;

/** Posts a delivery to its endpoint. No redirect is followed: it would lead to an address nobody checked. */
@ApplicationScoped
class WebhookSender implements Sender {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int GONE = 410;
    private static final int MOST_TO_ONE_HOST = 64;

    private final HttpClient http;
    private final Resolver resolver;
    private final Bodies bodies;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookSender(Vertx vertx, Resolver resolver, Bodies bodies, WebhookConfig config, Clock clock) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(MOST_TO_ONE_HOST)
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(-1));
        this.resolver = resolver;
        this.bodies = bodies;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean sends(Channel channel) {
        return channel instanceof Channel.Webhook;
    }

    @Override
    public Outcome send(Delivery delivery) throws InterruptedException {
        if (!(delivery.destination().channel() instanceof Channel.Webhook webhook)) {
            throw new IllegalArgumentException(delivery.destination().channel() + " is no webhook");
        }
        return switch (resolver.resolve(webhook.url().getHost())) {
            case Resolver.Resolved.Allowed allowed -> post(delivery, webhook, allowed.address());
            case Resolver.Resolved.Unknown unknown -> new Outcome.Failed(unknown.why());
            case Resolver.Resolved.Forbidden forbidden -> new Outcome.Refused(forbidden.why());
        };
    }

    private Outcome post(Delivery delivery, Channel.Webhook webhook, InetAddress address) throws InterruptedException {
        Body body = bodies.of(delivery, webhook.style());
        Instant timestamp = clock.instant();
        RequestOptions options = options(webhook.url(), address)
                .putHeader("content-type", body.contentType())
                .putHeader("user-agent", "Readout")
                .putHeader("webhook-id", delivery.id())
                .putHeader("webhook-timestamp", Long.toString(timestamp.getEpochSecond()))
                .putHeader(
                        "webhook-signature",
                        Signature.of(
                                delivery.destination().secrets(),
                                delivery.id(),
                                timestamp,
                                body.content().getBytes()));
        body.headers().forEach(options::putHeader);
        var sent = new AtomicReference<HttpClientRequest>();
        var answer = http.request(options)
                .onSuccess(sent::set)
                .compose(request -> request.send(body.content())
                        .compose(response -> Answer.read(request, response, config.longestAnswer())))
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return outcome(answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // A body that comes drop by drop never idles; only this ends it.
            Optional.ofNullable(sent.get()).ifPresent(HttpClientRequest::reset);
            return new Outcome.Failed(
                    "no whole answer within " + config.timeout().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            return new Outcome.Failed(String.valueOf(e.getCause().getMessage()));
        }
    }

    private RequestOptions options(URI url, InetAddress address) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() != -1 ? url.getPort() : secure ? 443 : 80;
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false)
                .setIdleTimeout(config.timeout().toMillis())
                .setTimeout(config.timeout().toMillis());
    }

    private Outcome outcome(Answer answer) {
        int status = answer.status();
        String words = status + (answer.firstWords().isEmpty() ? "" : " " + answer.firstWords());
        if (status >= 200 && status < 300) {
            return new Outcome.Arrived(words);
        }
        if (status == GONE) {
            return new Outcome.Gone(words);
        }
        Optional<Duration> retryAfter = status == TOO_MANY_REQUESTS || status == 503
                ? answer.retryAfter().flatMap(value -> RetryAfter.read(value, clock.instant()))
                : Optional.empty();
        return new Outcome.Failed(words, retryAfter);
    }
}
