import { type Sound, TONES } from './sound';

const LOUDNESS = 0.35;
/** A tone that begins or ends at once clicks. */
const SLOPE_SECONDS = 0.012;

let context: AudioContext | undefined;

/**
 * Plays a sound made on the spot. A browser stays silent until somebody touched the page, unless it is started with
 * `--autoplay-policy=no-user-gesture-required`; a badge typed by a reader counts as a touch.
 */
export function play(sound: Sound) {
  try {
    context ??= new AudioContext();
    void context.resume();
    for (const tone of TONES[sound]) {
      playTone(context, tone.hertz, context.currentTime + tone.at, tone.seconds);
    }
  } catch {
    // No loudspeaker: the screen says the same.
  }
}

function playTone(audio: AudioContext, hertz: number, start: number, seconds: number) {
  const oscillator = new OscillatorNode(audio, { type: 'triangle', frequency: hertz });
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(LOUDNESS, start + SLOPE_SECONDS);
  gain.gain.setValueAtTime(LOUDNESS, start + seconds - SLOPE_SECONDS);
  gain.gain.linearRampToValueAtTime(0, start + seconds);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
}
