import { Problem } from './api.js';
import { el } from './dom.js';
import { askForToken, showTokens, takeFromAddress } from './tokens.js';

takeFromAddress();
showTokens();

/** Shows what `work` returns in `place`, or what stood in the way, with a way on. */
export async function present(place, work) {
  place.setAttribute('aria-busy', 'true');
  const again = () => present(place, work);
  try {
    place.replaceChildren(...[await work()].flat());
  } catch (cause) {
    place.replaceChildren(explanation(cause, again));
    if (!(cause instanceof Problem)) {
      throw cause;
    }
  } finally {
    place.removeAttribute('aria-busy');
  }
}

/** What went wrong, in the service's words, and what can be done. */
export function explanation(cause, again) {
  if (!(cause instanceof Problem)) {
    return panel('The page failed', 'This is a mistake in the console; the records are not touched.', again);
  }
  if (cause.wantsToken) {
    const reason = cause.status === 401
      ? `This needs a token with the role ${cause.role}, one that has not expired.`
      : `The token given does not carry the role ${cause.role}.`;
    return askForToken(cause.role, reason, again);
  }
  return panel(cause.document.title, cause.document.detail, again);
}

function panel(title, detail, again) {
  return el('section', { class: 'panel', role: 'alert' },
    el('h2', {}, title),
    detail && detail !== title && el('p', {}, detail),
    again && el('button', { type: 'button', onclick: again }, 'Try again'));
}
