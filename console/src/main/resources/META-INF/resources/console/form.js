import { Problem } from './api.js';
import { el } from './dom.js';
import { explanation } from './frame.js';
import { showMistake } from './mistake.js';

/**
 * Does `work` when a form is sent. A refusal is shown behind it, in the element whose id ends in -refusal, in the service's words
 * and at the input it names. `work` is given what the form says and the button it was sent by.
 */
export function onSend(form, work) {
  const attempt = async button => {
    const refusal = document.getElementById(`${form.id}-refusal`);
    const data = new FormData(form, button);
    clear(form, refusal);
    enable(form, false);
    try {
      await work(data, button);
    } catch (cause) {
      refusal.replaceChildren(...[refused(form, refusal, cause, () => attempt(button))].flat());
      if (!(cause instanceof Problem)) {
        throw cause;
      }
    } finally {
      enable(form, true);
    }
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    attempt(event.submitter);
  });
}

function refused(form, refusal, cause, attempt) {
  if (!(cause instanceof Problem) || cause.wantsToken || cause.status >= 500 || cause.status === 0) {
    return explanation(cause, attempt);
  }
  const { document: problem } = cause;
  const input = form.elements.namedItem(problem.field ?? problem.where ?? '');
  if (problem.column && input) {
    showMistake(refusal, input, input.value, problem);
    return [...refusal.childNodes];
  }
  input?.setAttribute('aria-invalid', 'true');
  input?.setAttribute('aria-describedby', refusal.id);
  input?.focus();
  return el('p', { class: 'refused' }, problem.detail ?? problem.title);
}

function clear(form, refusal) {
  refusal.replaceChildren();
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}

function enable(form, enabled) {
  for (const button of form.querySelectorAll('button')) {
    button.disabled = !enabled;
  }
}

/** A button that does something to one of a list; `done` shows the list again, whatever came of it. */
export function action(label, work, done, question) {
  return el('button', {
    type: 'button',
    class: 'second small',
    onclick: async event => {
      if (question && !confirm(question)) {
        return;
      }
      event.target.disabled = true;
      await done(work);
    },
  }, label);
}
