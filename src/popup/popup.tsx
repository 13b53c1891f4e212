import { render } from 'preact';

render(<main>Outspoken</main>, document.body);
