/** Shows what notify-service pushes to this browser. */
self.addEventListener('push', event => {
  const { title, body, tag, url } = event.data.json();
  // What is shown under the same tag is replaced: a message that came twice, or what was known of the meeting before.
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: '/favicon.svg', data: { url } }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const { url } = event.notification.data;
  if (url) {
    event.waitUntil(self.clients.openWindow(url));
  }
});
