// What the form does in the browser itself: folding answered questions on phones, leading on after
// the last touch, copying the receipt. Whoever uses a keyboard is never moved or folded.
const FOLD_AFTER = 260;
const HOLD = 350;
const phone = matchMedia("(max-width: 43.99rem)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let touched = false;

addEventListener("pointerdown", () => (touched = true), true);
addEventListener("keydown", () => (touched = false), true);

const questionOf = (target) => target.closest?.(".r-question");
const open = (question) => !question.dataset.state;

function lead(question) {
  const step = question.closest(".r-step");
  if (!step) {
    return;
  }
  if (phone.matches) {
    question.classList.add("r-done");
  }
  step.classList.add("r-hold");
  setTimeout(() => step.classList.remove("r-hold"), HOLD);
  const all = [...step.querySelectorAll(".r-question")];
  const next = all.slice(all.indexOf(question) + 1).find(open) ?? all.find(open);
  if (next) {
    next.scrollIntoView({ behavior: still.matches ? "auto" : "smooth", block: phone.matches ? "start" : "nearest" });
  } else {
    step.dispatchEvent(new CustomEvent("respondent-complete"));
  }
}

// The server keeps every answer and its text in this tab. What it was not told before it went away
// is added here, so that the form opens again as it was.
function note(question, state) {
  const key = question.closest("[data-memory]")?.dataset.memory;
  const code = question.dataset.question;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    const values = [...question.querySelectorAll("input:checked, textarea")].map(({ value }) => value.trim());
    kept.answers[code] = values.filter(Boolean);
    kept.skipped = kept.skipped.filter((other) => other !== code).concat(state === "skipped" ? code : []);
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // no storage, nothing to note
  }
}

let leading = 0;

function handled(question, state) {
  question.dataset.state = state;
  note(question, state);
  clearTimeout(leading);
  if (state && touched) {
    leading = setTimeout(() => question.isConnected && lead(question), FOLD_AFTER);
  }
}

addEventListener("change", ({ target }) => {
  const question = questionOf(target);
  if (question && target.type === "radio") {
    handled(question, "answered");
  } else if (question && target.type === "checkbox") {
    question.dataset.state = question.querySelector(":checked") ? "answered" : "";
    note(question, "");
  }
});

addEventListener("input", ({ target }) => {
  if (target.localName === "textarea" && questionOf(target)) {
    note(questionOf(target), "");
  }
});

addEventListener("click", (event) => {
  const { target } = event;
  const question = questionOf(target);
  if (question?.classList.contains("r-done") && (phone.matches || target.closest(".r-change"))) {
    event.preventDefault();
    question.classList.remove("r-done");
    question.querySelector("input:checked, input")?.focus({ preventScroll: true });
  } else if (question && target.type === "radio" && question.dataset.state === "answered") {
    // the same answer again
    handled(question, "answered");
  } else if (question && target.closest(".r-skip")) {
    const answered = question.dataset.state === "answered";
    question.querySelectorAll("input").forEach((input) => (input.checked = false));
    handled(question, answered ? "" : "skipped");
  } else if (target.closest?.(".r-none")) {
    const step = target.closest(".r-step");
    if (touched) {
      setTimeout(() => step.dispatchEvent(new CustomEvent("respondent-complete")), 2 * FOLD_AFTER);
    }
  } else if (target.closest?.(".r-copy")) {
    copy(target.closest(".r-copy"));
  } else if (target.closest?.(".r-close")) {
    // only windows opened by a script close; a tablet starts again, others can enter a new code
    close();
    const next = sessionStorage.getItem("hailong.kiosk") ? "/kiosk/" : "/s";
    setTimeout(() => location.assign(next), 300);
  }
});

addEventListener("focusin", ({ target }) => {
  if (!touched) {
    questionOf(target)?.classList.remove("r-done");
  }
});

async function copy(button) {
  const code = button.parentElement.querySelector("output");
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection().selectAllChildren(code);
    document.execCommand("copy");
  }
  button.textContent = button.dataset.copied;
}
