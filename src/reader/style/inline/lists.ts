/* What the first paint of a list needs, besides the frame and the states. */
import.meta.glob(
  ['../../ui/meta-line.module.css', '../../list/*.module.css', '../../routes/{front,list}/*.module.css'],
  { eager: true },
);

export {};
