import { Problem } from './api.js';

const field = 'channel.type';

/** Asks the reader whether this browser may show alerts, and subscribes it: the channel that leads here. */
export async function thisBrowser(notify) {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) {
    throw refusal('This browser takes no messages', 'It has no push service here. Addresses other than localhost need https.');
  }
  if (await Notification.requestPermission() !== 'granted') {
    throw refusal('This browser shows no messages of this page', 'Allow notifications for it in the settings of the browser, then try again.');
  }
  const { applicationServerKey } = await notify.get('/push-key');
  const worker = await navigator.serviceWorker.register('/console/push-worker.js');
  await activated(worker.installing ?? worker.waiting ?? worker.active);
  const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }).catch(cause => {
    throw refusal('The push service of this browser refuses', cause.message);
  });
  const { endpoint, keys } = subscription.toJSON();
  return { type: 'web-push', endpoint, keys };
}

function activated(worker) {
  return new Promise(done => {
    const look = () => worker.state === 'activated' && done();
    worker.addEventListener('statechange', look);
    look();
  });
}

function refusal(title, detail) {
  return new Problem('notify', 'reader', { status: 409, title, detail, field });
}
