/*
 * <hl-chart>: shows the ECharts option it is given as the property `option`, plain JSON. What JSON
 * cannot say is written as a name:
 *   "var(--hl-accent)"          any colour: the theme's, light or dark
 *   "renderItem": "whisker"     one of RENDERERS
 *   "formatter": "percent"      one of FORMATTERS, in the reader's language
 * Texts of data items come ready for the reader: {value, text}.
 */
let loading;
// with the first chart, not with the page: it is the largest script of the product
const library = () => (loading ??= import('../_static/echarts/6.0.0/dist/echarts.esm.min.js'));

/** Widths names of bars may take. */
const NAMES_BESIDE = 232;
const NAMES_ABOVE_MARGIN = 32;

const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const darkness = matchMedia('(prefers-color-scheme: dark)');

const pen = document.createElement('canvas').getContext('2d');

const reader = () => document.documentElement.lang || 'vi';

/** An interval as a line with two ends; a value item is [position, low, high]. */
function whisker(params, api) {
  const low = api.value(1);
  const high = api.value(2);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    return undefined;
  }
  const [left, y] = api.coord([low, api.value(0)]);
  const [right] = api.coord([high, api.value(0)]);
  const end = 5;
  const line = (x1, y1, x2, y2) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: api.visual('color'), lineWidth: 1.5 },
  });
  return {
    type: 'group',
    children: [
      line(left, y, right, y),
      line(left, y - end, left, y + end),
      line(right, y - end, right, y + end),
    ],
  };
}

const RENDERERS = { whisker };

/** The item's own text; as a node, so that no text is ever taken for markup. */
function tip(params) {
  const item = Array.isArray(params) ? params.find((one) => one.data?.text) : params;
  if (!item?.data?.text) {
    return '';
  }
  const node = document.createElement('div');
  node.style.whiteSpace = 'pre-line';
  node.textContent = item.data.text;
  return node;
}

/** Breaks a text into lines of at most a width; the library takes our accents for wide letters. */
function lines(text, width, font) {
  pen.font = font;
  const broken = [];
  for (const word of text.split(' ')) {
    const longer = broken.length ? `${broken.at(-1)} ${word}` : word;
    if (broken.length && pen.measureText(longer).width <= width) {
      broken[broken.length - 1] = longer;
    } else {
      broken.push(word);
    }
  }
  return broken;
}

/** A name and its note, which a line feed separates, each in its own style. */
function noted(value, inline, width, font) {
  // braces and bars are the library's own marks
  const [name, note] = value.replace(/[{|}]/g, ' ').split('\n');
  const rows = lines(name, width, font).map((line) => `{name|${line}}`);
  if (!note) {
    return rows.join('\n');
  }
  pen.font = font;
  const last = lines(name, width, font).at(-1);
  const fits = pen.measureText(`${last}  ${note}`).width <= width;
  return rows.join('\n') + (inline && fits ? '{note|  ' : '\n{note|') + note + '}';
}

const FORMATTERS = {
  tip,
  percent: (value) => (reader().startsWith('vi') ? `${value}\u00a0%` : `${value}%`),
  percentBothWays: (value) => FORMATTERS.percent(Math.abs(value)),
  count: (value) => (Number.isInteger(value) ? new Intl.NumberFormat(reader()).format(value) : ''),
  words: (params) => params.data?.words ?? '',
};

class HlChart extends HTMLElement {
  #option;
  #chart;
  #shape;
  #canvas;
  #probe;
  #sizes = new ResizeObserver(() => this.#resize());
  #repaint = () => this.#draw(true);
  #appearance = new MutationObserver(this.#repaint);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>
        :host { display: block; min-width: 0; position: relative; }
        div { inset: 0; position: absolute; }
      </style><div></div><span hidden></span>`;
    this.#canvas = root.querySelector('div');
    this.#probe = root.querySelector('span');
  }

  connectedCallback() {
    this.#adopt();
    this.#sizes.observe(this);
    this.#appearance.observe(document.documentElement, { attributeFilter: ['style', 'theme'] });
    darkness.addEventListener('change', this.#repaint);
    this.#draw(true);
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#appearance.disconnect();
    darkness.removeEventListener('change', this.#repaint);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  /** An option given before this script was there is a field that hides the accessor. */
  #adopt() {
    if (Object.hasOwn(this, 'option')) {
      const early = this.option;
      delete this.option;
      this.#option = early;
    }
  }

  get option() {
    return this.#option;
  }

  set option(option) {
    this.#option = option;
    this.#draw(false);
  }

  async #draw(afresh) {
    const { init } = await library();
    if (!this.isConnected || !this.#option || !this.clientWidth) {
      return;
    }
    this.#chart ??= init(this.#canvas, undefined, { renderer: 'svg' });
    const option = this.#resolve(this.#option, '');
    // one font for drawing and for measuring
    const { fontFamily } = getComputedStyle(this);
    (option.baseOption ?? option).textStyle = { fontFamily, fontSize: 13 };
    option.animation = !stillness.matches;
    // the same series again: what changed moves to its new place
    const { series } = this.#option.baseOption ?? this.#option;
    const shape = JSON.stringify(series.map((one) => one.id));
    this.#chart.setOption(option, { notMerge: afresh || shape !== this.#shape });
    this.#shape = shape;
  }

  #resize() {
    if (this.#chart) {
      this.#chart.resize();
    } else {
      this.#draw(true);
    }
  }

  #resolve(value, key) {
    if (Array.isArray(value)) {
      return value.map((one) => this.#resolve(one, key));
    }
    if (value && typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, this.#resolve(one, name)]),
      );
    }
    if (typeof value !== 'string') {
      return value;
    }
    if (value.startsWith('var(--')) {
      return this.#colour(value);
    }
    if (key === 'renderItem') {
      return RENDERERS[value];
    }
    return key === 'formatter' ? this.#formatter(value) : value;
  }

  #formatter(name) {
    const font = `13px ${getComputedStyle(this).fontFamily}`;
    switch (name) {
      case 'noted':
        return (value) => noted(value, false, NAMES_BESIDE, font);
      case 'notedInline':
        return (value) => noted(value, true, this.clientWidth - NAMES_ABOVE_MARGIN, font);
      default:
        return FORMATTERS[name] ?? name;
    }
  }

  /** The computed colour; a custom property alone would answer its unresolved text. */
  #colour(name) {
    this.#probe.style.color = name;
    return getComputedStyle(this.#probe).color;
  }
}

customElements.define('hl-chart', HlChart);
