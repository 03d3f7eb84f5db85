import { el } from './dom.js';

const KEPT = 'readout.tokens';

/** The tokens of this tab by role; `any` is the last one given. They are gone when the tab is closed. */
function kept() {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
}

export function keep(token) {
  const tokens = { ...kept(), any: token };
  for (const role of rolesOf(token)) {
    tokens[role] = token;
  }
  sessionStorage.setItem(KEPT, JSON.stringify(tokens));
}

/** The best token for a call that needs `role`. */
export function tokenFor(role) {
  const tokens = kept();
  return tokens[role] ?? tokens.any;
}

export function forget() {
  sessionStorage.removeItem(KEPT);
}

/** The roles a token names; none where a provider writes them elsewhere, and then any call tries it. */
function rolesOf(token) {
  try {
    const claims = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    const groups = JSON.parse(atob(claims)).groups;
    return Array.isArray(groups) ? groups.filter(group => typeof group === 'string') : [];
  } catch {
    return []; // An opaque token: only the service can read it.
  }
}

/** Takes tokens out of the address (#token=… for each), where they must not stay. */
export function takeFromAddress() {
  const given = new URLSearchParams(location.hash.slice(1)).getAll('token');
  if (given.length > 0) {
    given.forEach(keep);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}

/** Asks for a token with `role`; `then` goes on once there is one. */
export function askForToken(role, reason, then) {
  const input = el('input', { id: 'token', type: 'text', autocomplete: 'off', spellcheck: 'false', required: true });
  return el('section', { class: 'panel', 'aria-labelledby': 'token-title' },
    el('h2', { id: 'token-title' }, 'A token, please'),
    el('p', {}, reason, ' ./run prints tokens when it starts, and ./run tokens prints them again.'),
    el('form', {
      onsubmit: event => {
        event.preventDefault();
        keep(input.value.trim());
        showTokens();
        then();
      },
    },
      el('label', { for: 'token' }, `Token with the role ${role}`),
      el('div', { class: 'ask' }, input, el('button', { type: 'submit' }, 'Use it'))),
    el('p', { class: 'small' }, 'It stays in this tab and is forgotten when you close it.'));
}

/** Tells in the footer which tokens this tab holds. */
export function showTokens() {
  const roles = Object.keys(kept()).filter(role => role !== 'any').sort();
  const footer = document.getElementById('tokens');
  if (!('any' in kept())) {
    footer.replaceChildren();
    return;
  }
  footer.replaceChildren(
    el('p', {}, roles.length > 0 ? `This tab holds a token as ${roles.join(', ')}. ` : 'This tab holds a token. ',
      el('button', {
        type: 'button',
        class: 'plain',
        onclick: () => {
          forget();
          location.reload();
        },
      }, 'Forget it')));
}
