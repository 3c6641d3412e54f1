export { type Relation, relations } from './households.messages.ts';
export { Households } from './households.repository.ts';
export { HouseholdsModule } from './households.module.ts';
