package org.readout.ingest.fetching.http;

import java.net.InetAddress;
import java.util.function.Predicate;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.readout.ingest.fetching.FetchingConfig;

/** A client that connects to allowed addresses only, and does nothing by itself that somebody has to look at first. */
final class GuardedClient {
    private GuardedClient() {}

    static CloseableHttpClient of(FetchingConfig config, Predicate<InetAddress> allowed) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedAddresses(allowed))
                .setMaxConnPerRoute(2)
                .setMaxConnTotal(100)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.connectTimeout()))
                        .setSocketTimeout(Timeout.of(config.timeout()))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(config.timeout()))
                        .build())
                .setUserAgent("Readout (feed reader)")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
