// What the form does better with a script: a draft, characters left, the map and the list in step, and a second try when
// the connection fails. Without it the form works all the same.

const draftLife = 7 * 24 * 60 * 60 * 1000;
const draftKey = 'guldkorn-bidra';
/** From so many characters before the limit they are counted aloud. */
const nearLimit = 2000;
const pause = 400;

/** The browser may have nowhere to keep things. */
function storage(use) {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

function readDraft() {
  const draft = storage((store) => JSON.parse(store.getItem(draftKey) ?? 'null'));
  return draft !== null && Date.now() - draft.at < draftLife ? draft : null;
}

const forget = () => storage((store) => store.removeItem(draftKey));

/** Works a moment after the last call; `now` does at once what still waits, `drop` never does it. */
function debounced(work) {
  let timer = null;
  const drop = () => {
    clearTimeout(timer);
    timer = null;
  };
  const run = () => {
    drop();
    work();
  };
  const later = () => {
    drop();
    timer = setTimeout(run, pause);
  };
  return Object.assign(later, { drop, now: () => timer !== null && run() });
}

/** Everything that a person typed or chose; not the hidden fields. */
function filledIn(form) {
  const fields = [...form.elements].filter((field) => field.name && field.type !== 'hidden' && !field.closest('.trap'));
  return fields
    .filter((field) => !/^(radio|checkbox)$/.test(field.type) || field.checked)
    .map((field) => [field.name, field.value])
    .filter(([, value]) => value !== '');
}

function fillIn(form, values) {
  for (const [name, value] of values) {
    const field = form.elements.namedItem(name);
    if (field === null) continue;
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
  }
}

function emptyOut(form) {
  for (const field of form.elements) {
    if (/^(radio|checkbox)$/.test(field.type)) field.checked = field.type === 'radio' && field.value === '';
    else if (/^(textarea|select-one)$/.test(field.type)) field.value = '';
  }
}

/**
 * Keeps what is typed until it is sent, and brings it back. A form that was refused brings back only its own: what stands
 * in it already is what was sent. Returns what ends the keeping.
 */
function keepDraft(form, status) {
  const token = form.elements.namedItem('formular').value;
  let sent = false;
  const keep = debounced(() => {
    const values = filledIn(form);
    if (values.length === 0) forget();
    else storage((store) => store.setItem(draftKey, JSON.stringify({ at: Date.now(), token, values })));
  });
  const end = () => {
    sent = true;
    keep.drop();
    forget();
  };
  if (storage(() => true) === null) return end;
  form.querySelector('[data-kept]').hidden = false;
  const draft = readDraft();
  if (draft === null) forget();
  else if ('fresh' in form.dataset || draft.token === token) {
    const before = JSON.stringify(filledIn(form));
    emptyOut(form);
    fillIn(form, draft.values);
    if (JSON.stringify(filledIn(form)) !== before) status(form.dataset.restored);
  }
  form.addEventListener('input', () => sent || keep());
  // A page may be left, or put away on a phone, before the moment has passed.
  window.addEventListener('pagehide', keep.now);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep.now());
  // Whoever goes back to a form that is sent gets a new one: the old one's words are in, and would only be sent twice.
  window.addEventListener('pageshow', ({ persisted }) => persisted && sent && location.reload());
  form.querySelector('[data-remove]').addEventListener('click', () => {
    keep.drop();
    forget();
    emptyOut(form);
    status(form.dataset.removed);
  });
  return end;
}

/** Says how many characters are left, once they are few; counted as the server counts them. */
function countCharacters(area) {
  const count = document.createElement('p');
  count.className = 'hint';
  count.setAttribute('role', 'status');
  area.after(count);
  const tell = debounced(() => {
    const left = Number(area.dataset.most) - [...area.value].length;
    const words = left < 0 ? area.dataset.over : area.dataset.left;
    count.textContent =
      left > nearLimit ? '' : `${words} ${Math.abs(left).toLocaleString(document.documentElement.lang)}`;
  });
  area.addEventListener('input', tell);
  tell();
}

/** A place decides its bygd; another bygd lets go of the place. */
function keepInStep(form) {
  const place = form.elements.namedItem('ort');
  const homeOf = () => place.selectedOptions[0]?.parentElement.dataset.bygd;
  form.addEventListener('change', ({ target }) => {
    if (target === place && homeOf() !== undefined) form.elements.namedItem('bygd').value = homeOf();
    if (target.name === 'bygd' && homeOf() !== undefined && homeOf() !== target.value) place.value = '';
  });
}

/** Sends in the background, so that a lost connection loses nothing; what the server refuses it then shows itself. */
function sendSafely(form, status, endDraft) {
  const button = form.querySelector('button[type=submit]');
  let sending = false;
  const send = async () => {
    if (sending) return;
    sending = true;
    button.setAttribute('aria-disabled', 'true');
    status(form.dataset.sending);
    try {
      const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (response.redirected && response.ok) {
        endDraft();
        location.assign(response.url);
        return;
      }
      if (response.status >= 500) throw new Error(response.statusText);
      form.submit();
    } catch {
      status(navigator.onLine ? form.dataset.failed : form.dataset.offline, true);
      window.addEventListener('online', () => void send(), { once: true });
    }
    sending = false;
    button.removeAttribute('aria-disabled');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}

const form = document.querySelector('form[data-draft]');
if (form !== null) {
  const place = form.querySelector('[data-status]');
  const status = (text, warn = false) => {
    place.className = warn ? 'notice warn' : 'hint';
    place.textContent = text;
  };
  const endDraft = keepDraft(form, status);
  form.querySelectorAll('textarea').forEach(countCharacters);
  keepInStep(form);
  sendSafely(form, status, endDraft);
}
// What must be read first takes the focus.
document.querySelector('[role=alert]')?.focus();
