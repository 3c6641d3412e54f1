import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Creates } from '../idempotency/index.ts';
import type { Language } from '@libs/words';
import { TheLanguage } from '../language.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { notFound } from '../web-errors/index.ts';
import { DecideProposal } from './decide-proposal.ts';
import { ListRules } from './list-rules.ts';
import { ProposeRule } from './propose-rule.ts';
import {
  ProposalRejection,
  RuleParameters,
  RuleProposalDetails,
  RuleProposalDraft,
  RuleProposals,
} from './rules.messages.ts';

const ProposalId = () => Param('id', new ParseUUIDPipe({ exceptionFactory: notFound }));

@Controller('rules')
export class RulesController {
  constructor(
    private readonly listing: ListRules,
    private readonly proposing: ProposeRule,
    private readonly deciding: DecideProposal,
  ) {}

  @Get('parameters')
  @May('manage the rules')
  @ApiOkResponse({ type: RuleParameters })
  async parameters(
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleParameters> {
    return { items: await this.listing.parameters(officer, language) };
  }

  @Get('proposals')
  @May('manage the rules')
  @ApiOkResponse({ type: RuleProposals })
  async proposals(@TheOfficer() officer: Officer, @TheLanguage() language: Language): Promise<RuleProposals> {
    return { items: await this.listing.proposals(officer, language) };
  }

  @Get('proposals/:id')
  @May('manage the rules')
  @ApiOkResponse({ type: RuleProposalDetails })
  proposal(
    @ProposalId() id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals')
  @May('manage the rules')
  @Creates()
  @ApiCreatedResponse({ type: RuleProposalDetails })
  async propose(
    @Body() draft: RuleProposalDraft,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    const id = await this.proposing.propose(draft, officer);
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals/:id/dry-run')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleProposalDetails })
  async tryAgain(
    @ProposalId() id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    await this.deciding.tryAgain(id, officer);
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals/:id/submission')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleProposalDetails })
  async submit(
    @ProposalId() id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    await this.deciding.submit(id, officer);
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals/:id/approval')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleProposalDetails })
  async approve(
    @ProposalId() id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    await this.deciding.approve(id, officer);
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals/:id/rejection')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleProposalDetails })
  async reject(
    @ProposalId() id: string,
    @Body() { reason }: ProposalRejection,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    await this.deciding.reject(id, reason, officer);
    return this.listing.proposal(id, officer, language);
  }

  @Post('proposals/:id/withdrawal')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleProposalDetails })
  async withdraw(
    @ProposalId() id: string,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
  ): Promise<RuleProposalDetails> {
    await this.deciding.withdraw(id, officer);
    return this.listing.proposal(id, officer, language);
  }
}
