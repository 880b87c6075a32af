// Voting in a group, so that not even the site can see whose vote is whose. Without this file one can vote as well: the
// page says what is different then.

import { offerBlindVote } from "./vote/form";

offerBlindVote();
