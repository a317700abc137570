/* What the first paint of a list needs, besides the frame and the states. */
import.meta.glob(['../../list/*.module.css', '../../routes/{front,list}/*.module.css'], { eager: true });

export {};
