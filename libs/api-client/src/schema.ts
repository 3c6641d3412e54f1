export interface paths {
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.isUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn.redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiKeys.list"];
        put?: never;
        post: operations["ApiKeys.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/api-keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApiKeys.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts.page"];
        put?: never;
        post: operations["Accounts.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.giveDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts.makeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseCounts.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.page"];
        put?: never;
        post: operations["TemporaryResidence.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/lapsing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.lapsing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.askForSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/outside-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.askOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/outside-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.answerOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/complexity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.markComplex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-registrations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cancellations.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cancellations.refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cancellations.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-registrations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Endings.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-feed/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Endings.takeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/data-feed/endings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Endings.checkFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Endings.writeMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.household"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/households/pre-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.checkHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Filings.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/rows/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.mend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/fee-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Filings.receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handovers.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handovers.markSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/list-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ListSheets.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/list-progress/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListSheets.taken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/pre-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemporaryResidence.preCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemporaryResidence.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/papers-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemporaryResidence.paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NationalSystem.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-entries/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NationalSystem.sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-entries/{id}/made": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NationalSystem.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-entries/{id}/made/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NationalSystem.voidMade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absence.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/temporary-absences/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absence.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absence-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NamedOfficers.list"];
        put?: never;
        post: operations["NamedOfficers.name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absence-officers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NamedOfficers.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RestrictedAbsence.page"];
        put?: never;
        post: operations["RestrictedAbsence.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RestrictedAbsence.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absences/{id}/complexity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RestrictedAbsence.markComplex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restricted-absences/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RestrictedAbsence.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/no-residence-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoResidence.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residence-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Confirmations.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.lookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Residents.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/permanent-residences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.movePermanentResidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.markPossiblySame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/contacts/{factId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.voidContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/permanent-residences/{factId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.voidPermanentResidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/possible-duplicates/{factId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Residents.voidPossiblySame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residence-status/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResidenceStatus.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResidenceStatus.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HeadcountFiles.headcount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts/series/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HeadcountFiles.series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts/flows/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HeadcountFiles.flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Headcounts.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Headcounts.series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headcounts/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Headcounts.flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Households.ofResident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members/{memberId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/members/{memberId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.voidMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportedRows.whole"];
        put: operations["ImportedRows.receive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportedRows.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/marked-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportedRows.markedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.columns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deaths.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/death/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deaths.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/restricted/{id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeathsOfPatients.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/restricted/{id}/death/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeathsOfPatients.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DwellingRecord.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DwellingRecord.describe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DwellingRecord.hosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DwellingRecord.tie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/managers/{managerId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DwellingRecord.endTie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosted-dwellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostedDwellings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosted-dwellings/{id}/registered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostedDwellings.registered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hosted-dwellings/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostedDwellings.objections"];
        put?: never;
        post: operations["HostedDwellings.contest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ownership-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Owners.claims"];
        put?: never;
        post: operations["HostedDwellings.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ownership-claims/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostedDwellings.claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-distinctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.distinguish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NameDisclosures.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/name-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NameDisclosures.disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/name-disclosures/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NameDisclosures.voidDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NameDisclosures.protect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resident-protections/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NameDisclosures.voidProtection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ownership-claims/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Owners.answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owner-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Owners.objections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owner-objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Owners.answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/residents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleAtDwelling.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleAtDwelling.findings"];
        put?: never;
        post: operations["PeopleAtDwelling.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwelling-findings/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleAtDwelling.voidFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers.ofCase"];
        put?: never;
        post: operations["Papers.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers.receiptOfFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filings/{id}/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilingPrintProgress.ofFiling"];
        put?: never;
        post: operations["FilingPrints.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-prints/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FilingPrints.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicPapers.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filing-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicPapers.track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministrativeUnits.provinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministrativeUnits.communes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/communes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministrativeUnits.commune"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/former-communes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AdministrativeUnits.formerCommune"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/decrees/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdministrativeUnits.try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/decrees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdministrativeUnits.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dwellings.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dwellings.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dwellings.blocks"];
        put?: never;
        post: operations["Dwellings.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/blocks/{blockId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dwellings.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/presences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presences/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presences/{id}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presences/{id}/stay-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presences/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/confirmations/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.voidConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departures/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.voidDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-reports/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presences.voidStayReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionCounts.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/visit-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/dwellings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspections.dwelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inspections.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dwellings/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PastVisits.at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PastVisits.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PastVisits.takeBackVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspection-findings/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PastVisits.takeBackFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regularisation-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regularisation.page"];
        put?: never;
        post: operations["Regularisation.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regularisation-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regularisation.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regularisation-cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Regularisation.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regularisation-cases/{id}/candidate-provisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regularisation.provisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-stay-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuestStayAnswers.waiting"];
        put?: never;
        post: operations["GuestStays.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-stay-notices/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GuestStayAnswers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-stay-notices/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GuestStayAnswers.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-stay-notices/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GuestStays.follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-stay-notices/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GuestStays.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostStays.list"];
        put?: never;
        post: operations["HostStays.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostStays.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HostStays.receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HostStays.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HostStays.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-notices/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HostStays.depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/guests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HostStays.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficerStays.list"];
        put?: never;
        post: operations["OfficerStays.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/restricted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficerStays.listRestricted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/restricted/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficerStays.showRestricted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficerStays.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficerStays.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficerStays.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-notices/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficerStays.depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StayClock.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/tonight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayDrafts.tonight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayDrafts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/stay-drafts/{dwellingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StayDrafts.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/host/reminder-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayDrafts.contact"];
        put: operations["StayDrafts.setContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayMatches.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-matches/restricted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayMatches.queueOfPatients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stay-matches/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StayMatches.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/floor-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FloorAreas.list"];
        put?: never;
        post: operations["FloorAreas.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/floor-areas/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FloorAreas.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.parameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.proposals"];
        put?: never;
        post: operations["Rules.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rules.proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.tryAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rules.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/office-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeYears.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/office-years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficeYears.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Obligations.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceAccess.ofFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceRequests.peopleInNeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceRequests.page"];
        put?: never;
        post: operations["ServiceRequests.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceRequests.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceRequests.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServiceRequests.step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/registration-wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServiceRequests.passOnWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/family-parting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServiceRequests.partFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-need-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceNeedCounts.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registration-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegistrationWishes.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registration-wishes/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegistrationWishes.markSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolPlaces.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolPlaces.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-places/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolPlaces.voidPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-place-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolPlaces.all"];
        put?: never;
        post: operations["SchoolPlaces.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-place-policies/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolPlaces.effect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/school-place-policies/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolPlaces.voidPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceCounts.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FamilyTracking.follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-tracking/{code}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FamilyTracking.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-tracking/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FamilyTracking.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-opens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WhatOpens.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs-forecast/runs/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForecastRuns.latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs-forecast/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ForecastRuns.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insurance-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InsuranceForecast.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insurance-forecast/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InsuranceForecast.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs-forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsForecast.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/needs-forecast/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NeedsForecast.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanningValues.list"];
        put?: never;
        post: operations["PlanningValues.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/planning-values/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanningValues.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Attachments.keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Attachments.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notices.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/residents/{id}/notice-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notices.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-opt-outs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StopNotices.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-opt-outs/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StopNotices.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            happenedAt: string;
            requestId: string;
            accountId: string | null;
            role: string;
            areaCode: string;
            action: string;
            accessPurpose: string | null;
            residentIds: string[];
            fields: string[];
            searchedBy: string[];
            details: Record<string, never>;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
        };
        Alive: {
            /** @enum {string} */
            status: "up";
        };
        Ready: {
            /** @enum {string} */
            status: "ready";
        };
        SignInAttempt: {
            /** @example police.commune */
            username: string;
            /**
             * Format: password
             * @description A password; what is typed at sign-in is not judged, only compared
             */
            password: string;
        };
        AreaOfUser: {
            /** @enum {string} */
            level: "commune" | "province" | "nation";
            /**
             * @description Five digits, two digits, or VN
             * @example 26740
             */
            code: string;
            /** @example Phường Sài Gòn */
            name: string;
        };
        SignedInUser: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            /** @enum {string} */
            role: "commune_police" | "provincial_police" | "labour_officer" | "education_officer" | "insurance_officer" | "host" | "auditor" | "administrator";
            area: components["schemas"]["AreaOfUser"];
            permissions: ("see residents" | "look up a resident" | "record residents" | "record presences" | "report stays" | "report own stays" | "see dwellings" | "record dwellings" | "manage own dwellings" | "import lists" | "see cases" | "open cases" | "work on cases" | "inspect" | "see inspections" | "see headcounts" | "keep restricted absences" | "name officers for restricted absences" | "see the needs forecast" | "renew the needs forecast" | "see the insurance forecast" | "keep planning values" | "place families" | "plan school places" | "see service counts" | "read the audit" | "manage accounts" | "approve accounts" | "manage administrative units" | "manage the rules" | "manage the own session")[];
        };
        SessionDetails: {
            /** @description Bearer token; not for the web */
            accessToken?: string;
            /**
             * Format: date-time
             * @description When the access token runs out
             */
            expiresAt: string;
            /** @description Good for one refresh; not for the web */
            refreshToken?: string;
            /** @description For the web: to be sent back as X-CSRF-Token with every change */
            csrfToken?: string;
            /** @description Whether the screen is locked: then the session opens nothing but itself */
            locked: boolean;
            user: components["schemas"]["SignedInUser"];
        };
        LinkRedemption: {
            /** @description What stands behind the # of the link */
            token: string;
            /** Format: password */
            password: string;
        };
        RedeemedLink: {
            /** @enum {string} */
            state: "invited" | "awaiting_approval" | "active" | "suspended";
        };
        SessionRefresh: {
            refreshToken?: string;
        };
        ScreenUnlock: {
            /**
             * Format: password
             * @description A password; what is typed at sign-in is not judged, only compared
             */
            password: string;
        };
        PasswordChange: {
            /**
             * Format: password
             * @description A password; what is typed at sign-in is not judged, only compared
             */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        ApiKeyDetails: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKeyDetails"][];
        };
        NewApiKey: {
            /** @example Phần mềm lễ tân */
            name: string;
        };
        MadeApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Sent as `Authorization: Bearer ttk_…`; only its digest is kept */
            key: string;
        };
        AreaOfAccount: {
            /** @enum {string} */
            level: "commune" | "province" | "nation";
            /** @example 26740 */
            code: string;
            /** @example Phường Sài Gòn */
            name: string;
        };
        AccountDetails: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            /** @enum {string} */
            role: "commune_police" | "provincial_police" | "labour_officer" | "education_officer" | "insurance_officer" | "host" | "auditor" | "administrator";
            area: components["schemas"]["AreaOfAccount"];
            /** @enum {string} */
            state: "invited" | "awaiting_approval" | "active" | "suspended";
            /** @description Whether somebody else still has to approve it */
            approvalOpen: boolean;
            /** @description Whether the asker may be that somebody */
            youMayApprove: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        AccountsPage: {
            items: components["schemas"]["AccountDetails"][];
            nextCursor: string | null;
        };
        AccountInvitation: {
            /** @enum {string} */
            role: "commune_police" | "provincial_police" | "labour_officer" | "education_officer" | "insurance_officer" | "host" | "auditor" | "administrator";
            /** @enum {string} */
            areaLevel: "commune" | "province" | "nation";
            /**
             * @description Five digits, two digits, or VN (also when left out)
             * @example 26740
             */
            areaCode?: string;
            /** @example nguyen.an */
            username: string;
            /** @example Nguyễn Văn An */
            displayName: string;
        };
        AccountWithLink: {
            account: components["schemas"]["AccountDetails"];
            /** @example https://tamtru.example/link#… */
            link: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Duties: {
            /** @enum {string} */
            role: "commune_police" | "provincial_police" | "labour_officer" | "education_officer" | "insurance_officer" | "host" | "auditor" | "administrator";
            /** @enum {string} */
            areaLevel: "commune" | "province" | "nation";
            /**
             * @description Five digits, two digits, or VN (also when left out)
             * @example 26740
             */
            areaCode?: string;
        };
        CaseCounts: {
            open: number;
            mine: number;
            unassigned: number;
            due_today: number;
            overdue: number;
            waiting_for_applicant: number;
            waiting_for_outside: number;
            referred: number;
            lapsing1: number;
            lapsing7: number;
            lapsing15: number;
            lapsing30: number;
            /** @description Not yet entered in the national system */
            to_enter: number;
            /** @description Ended by another commune and not yet seen */
            handovers: number;
        };
        CaseClaim: {
            /** Format: uuid */
            officerId: string;
            displayName: string;
            /** Format: date-time */
            since: string;
        };
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "registration" | "extension" | "change_of_dwelling" | "ending" | "cancellation" | "no_residence_declaration" | "temporary_absence" | "residence_confirmation";
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            communeCode: string;
            /** @description Empty where the kind has no dwelling */
            address: string;
            /** @enum {string} */
            state: "opened" | "waiting_for_applicant" | "complete" | "waiting_for_outside" | "referred" | "granted" | "refused" | "withdrawn" | "cancelled";
            /**
             * Format: date
             * @description Of the term asked for, if the kind has one
             */
            requestedFrom: string | null;
            /** Format: date */
            requestedLastDay: string | null;
            claim: components["schemas"]["CaseClaim"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date
             * @description While it waits: until when
             */
            waitingUntil: string | null;
            /** Format: date-time */
            openedAt: string;
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        LapsingRegistration: {
            /** Format: uuid */
            registrationId: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            communeCode: string;
            address: string;
            /** Format: date */
            lastDay: string;
            /**
             * Format: uuid
             * @description An open case about going on
             */
            openCaseId: string | null;
        };
        LapsingPage: {
            items: components["schemas"]["LapsingRegistration"][];
            nextCursor: string | null;
        };
        FilingDetails: {
            /** Format: uuid */
            id: string;
            /** @description Commune, year and number, as people say it */
            number: string;
            trackingCode: string;
            /** Format: date */
            filedOn: string;
            /** @enum {string} */
            form: "one" | "household" | "list";
            organisation: string | null;
            /** @enum {string} */
            channel: "counter" | "online";
            feeVnd: number;
            feeExemption: string | null;
            /** @description Null while the whole fee or the rest is still to be paid */
            feeReceiptNumber: string | null;
            /** @description For what was paid before more was charged */
            feeReceiptsBefore: string | null;
            /** @description How many cases were handed in together */
            cases: number;
        };
        SkippedDay: {
            /** Format: date */
            day: string;
            why: string;
        };
        ClockStopped: {
            /** Format: date */
            askedOn: string;
            /** Format: date */
            answeredOn: string | null;
            /** @enum {string} */
            reason: "parking_place" | "undisputed_dwelling" | "floor_area";
        };
        DueDerivation: {
            /**
             * Format: date-time
             * @description When it was complete, or what the law counts from came
             */
            startedAt: string;
            /** @description What comes online outside the hours of intake counts from the next session */
            cameOnline: boolean;
            /** Format: date */
            from: string;
            /** @description How many days are allowed, in the unit */
            workingDays: number;
            /** @enum {string} */
            unit: "working_days" | "calendar_days";
            skipped: components["schemas"]["SkippedDay"][];
            /** @description When the clock stood still */
            stopped?: components["schemas"]["ClockStopped"][];
            /** @description A day in between is not yet decided by the yearly notice */
            provisional: boolean;
            article: string;
            /** @description Article by which the clock stood still */
            stoppedBy?: string | null;
        };
        CaseEventRecord: {
            kind: string;
            /** Format: date */
            happenedOn: string;
            /** Format: date-time */
            recordedAt: string;
            officerName: string | null;
            details: Record<string, never>;
        };
        PossibleStep: {
            /** @enum {string} */
            action: "supplement_asked" | "supplemented" | "completed" | "outside_asked" | "outside_answered" | "outside_given_up" | "referred" | "returned" | "granted" | "refused" | "withdrawn" | "cancelled";
            /** @enum {string} */
            to: "opened" | "waiting_for_applicant" | "complete" | "waiting_for_outside" | "referred" | "granted" | "refused" | "withdrawn" | "cancelled";
            by: ("commune_police" | "provincial_police" | "labour_officer" | "education_officer" | "insurance_officer" | "host" | "auditor" | "administrator")[];
            requires: ("term" | "grounds" | "missing" | "question" | "answer_by" | "reason" | "papers")[];
        };
        GrantedRegistration: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            lastDay: string;
            /** Format: date */
            endedOn: string | null;
            endGround: string | null;
        };
        CaseDetails: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "registration" | "extension" | "change_of_dwelling" | "ending" | "cancellation" | "no_residence_declaration" | "temporary_absence" | "residence_confirmation";
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            communeCode: string;
            /** @description Empty where the kind has no dwelling */
            address: string;
            /** @enum {string} */
            state: "opened" | "waiting_for_applicant" | "complete" | "waiting_for_outside" | "referred" | "granted" | "refused" | "withdrawn" | "cancelled";
            /**
             * Format: date
             * @description Of the term asked for, if the kind has one
             */
            requestedFrom: string | null;
            /** Format: date */
            requestedLastDay: string | null;
            claim: components["schemas"]["CaseClaim"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date
             * @description While it waits: until when
             */
            waitingUntil: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description Null for another commune’s case */
            filing: components["schemas"]["FilingDetails"] | null;
            request: components["schemas"]["RegistrationRequest"] | components["schemas"]["EndingRequest"] | components["schemas"]["CancellationRequest"] | components["schemas"]["NoResidenceRequest"] | components["schemas"]["AbsenceRequest"] | components["schemas"]["ConfirmationRequest"];
            dueDerivation: components["schemas"]["DueDerivation"] | null;
            history: components["schemas"]["CaseEventRecord"][];
            /** @description What may happen next */
            mayFollow: components["schemas"]["PossibleStep"][];
            registration: components["schemas"]["GrantedRegistration"] | null;
        };
        CaseClaiming: {
            /** @default false */
            takeOver?: boolean;
            reason?: string | null;
        };
        SupplementRequest: {
            missing: string[];
            /**
             * Format: date
             * @description the day by which it is expected
             */
            until?: string | null;
            note?: string | null;
        };
        StepRemark: {
            note?: string | null;
        };
        OutsideQuestion: {
            /** @enum {string} */
            of: "peoples_committee" | "commune_police_elsewhere" | "other";
            /** @enum {string} */
            about: "parking_place" | "undisputed_dwelling" | "floor_area" | "other";
            note?: string | null;
            /**
             * Format: date
             * @description the day by which an answer is expected; ten days on where nothing is said
             */
            answerBy?: string | null;
        };
        OutsideAnswer: {
            /** @enum {string} */
            outcome: "confirmed" | "not_confirmed" | "no_answer";
            /** @description Needed with no_answer */
            note?: string | null;
        };
        CaseDecision: {
            /** @enum {string} */
            verdict: "grant" | "refuse";
            /**
             * Format: date
             * @description the first day of the term; never before the day of the decision
             */
            from?: string | null;
            /**
             * Format: date
             * @description the last day of the term, at most two years after the first
             */
            lastDay?: string | null;
            grounds?: ("dwelling_not_lawful" | "registration_prohibited_place" | "false_declaration" | "papers_missing" | "consent_missing" | "does_not_live_there" | "ground_not_shown" | "registration_is_right" | "may_register_residence" | "information_not_confirmed")[];
            note?: string | null;
        };
        CaseComplexity: {
            reason: string;
        };
        RegistrationNamed: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            communeCode: string;
            address: string;
            /** Format: date */
            from: string;
            /** Format: date */
            lastDay: string;
            /** Format: date */
            endedOn: string | null;
            endGround: string | null;
        };
        CancellationRequest: {
            /** @enum {string} */
            kind: "cancellation";
            registration: components["schemas"]["RegistrationNamed"];
            /** @enum {string} */
            why: "wrong_authority" | "wrong_subject" | "wrong_condition";
            explanation: string;
            /** @description Registrations that its grant had ended and that hold again; once cancelled, none */
            restores: components["schemas"]["RegistrationNamed"][];
        };
        CancellationFiling: {
            /** @enum {string} */
            why: "wrong_authority" | "wrong_subject" | "wrong_condition";
            explanation: string;
        };
        Passing: {
            reason: string;
        };
        MinutesRecord: {
            number: string;
            /** Format: date */
            writtenOn: string;
            present: string[];
            text: string;
        };
        PaperOfCase: {
            code: string;
            /** @enum {string} */
            handling: "handed_in" | "shown_and_compared" | "made_by_office";
            article: string;
            /** Format: date */
            seenOn: string | null;
            minutesNumber: string | null;
        };
        PaperNotAsked: {
            code: string;
            reason: string;
            article: string;
        };
        ConsentOfCase: {
            /** @enum {string} */
            of: "owner" | "parent_or_guardian";
            /** @enum {string} */
            method: "form_signature" | "vneid" | "police_verification" | "separate_paper";
            giverName: string;
            /** Format: date */
            givenOn: string;
            note: string | null;
        };
        ConsentNeeded: {
            /** @enum {string} */
            of: "owner" | "parent_or_guardian";
            byEveryOwner: boolean;
            methods: ("form_signature" | "vneid" | "police_verification" | "separate_paper")[];
            article: string;
            given: components["schemas"]["ConsentOfCase"][];
        };
        CasePapersNeeded: {
            needed: components["schemas"]["PaperOfCase"][];
            notAsked: components["schemas"]["PaperNotAsked"][];
            consents: components["schemas"]["ConsentNeeded"][];
            /** @description False for a child below six that joins a parent or guardian */
            conditionsAreVerified: boolean;
        };
        EndingRequest: {
            /** @enum {string} */
            kind: "ending";
            registration: components["schemas"]["RegistrationNamed"];
            /** @enum {string} */
            begun: "filed" | "ex_officio" | "host_notice" | "from_data";
            /** @enum {string} */
            ground: "a" | "c" | "d" | "đ" | "e" | "g" | "h";
            /** Format: date */
            aroseOn: string;
            /** Format: date */
            endedOn: string;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date
             * @description The last day to file it in time, where the household must
             */
            fileBy: string | null;
            portalDossierCode: string | null;
            toldBy: string | null;
            note: string | null;
            minutes: components["schemas"]["MinutesRecord"] | null;
            papers: components["schemas"]["CasePapersNeeded"];
        };
        EndingFiling: {
            /** @enum {string} */
            begun: "filed" | "ex_officio" | "host_notice";
            /** @enum {string} */
            ground: "a" | "c" | "d" | "đ" | "e" | "g" | "h";
            /**
             * Format: date
             * @description the day on which the ground arose
             * @example 2026-11-21
             */
            aroseOn: string;
            /**
             * Format: date
             * @description the first day the registration no longer holds
             * @example 2026-11-21
             */
            endedOn: string;
            /**
             * @default counter
             * @enum {string}
             */
            channel?: "counter" | "online";
            /** @description Dossier code of the portal, where it was filed online */
            portalDossierCode?: string | null;
            /** @description The host who told of the end of lease, loan or lodging */
            toldBy?: string | null;
            note?: string | null;
        };
        DataFeedRow: {
            /** @description Names the row in its source, however often it is sent */
            rowId: string;
            /**
             * @description Twelve digits
             * @example 092199001234
             */
            personalNumber: string;
            /** @enum {string} */
            ground: "a" | "d" | "đ";
            /**
             * Format: date
             * @description the day on which it happened
             * @example 2026-11-21
             */
            happenedOn: string;
        };
        DataFeed: {
            /** @enum {string} */
            source: "civil_status" | "nationality" | "residence_database";
            rows: components["schemas"]["DataFeedRow"][];
        };
        TakenRow: {
            rowId: string;
            /** @enum {string} */
            outcome: "opened" | "nobody_registered_here" | "case_open_already" | "excluded";
            /** Format: uuid */
            caseId: string | null;
            /** @description The row was taken before; this is what came of it then */
            repeated: boolean;
        };
        TakenFeed: {
            rows: components["schemas"]["TakenRow"][];
        };
        NewMinutes: {
            number: string;
            /**
             * Format: date
             * @description the day they were written
             * @example 2026-11-21
             */
            writtenOn: string;
            /** @description Who was present */
            present: string[];
            text: string;
        };
        DwellingProof: {
            /** @enum {string} */
            kind: "written_lease" | "ownership_paper" | "owner_is_relative" | "employer_housing_paper" | "commune_confirmation" | "self_commitment" | "seen_in_data" | "other_paper";
            note?: string | null;
        };
        ConsentGiven: {
            /** @enum {string} */
            of: "owner" | "parent_or_guardian";
            /** @enum {string} */
            method: "form_signature" | "vneid" | "police_verification" | "separate_paper";
            /** @description The name of who consents */
            giverName: string;
            /**
             * Format: date
             * @description the day of the consent; today where nothing is said
             */
            givenOn?: string | null;
            note?: string | null;
        };
        PaperSeen: {
            /** @description The code of the paper */
            code: string;
            /** @description Of the minutes of the comparison; those without a number of their own have that of the file */
            minutesNumber?: string | null;
        };
        HouseholdMemberFiled: {
            /**
             * Format: uuid
             * @description A resident known here; otherwise give the number
             */
            residentId?: string;
            personalNumber?: string | null;
            /** @enum {string} */
            relation: "head" | "spouse" | "child" | "adopted_child" | "stepchild" | "parent" | "parent_in_law" | "adoptive_parent" | "step_parent" | "child_in_law" | "grandparent" | "grandchild" | "sibling" | "uncle_or_aunt" | "nephew_or_niece" | "guardian" | "ward" | "tenant" | "borrower" | "lodger" | "co_tenant" | "co_borrower" | "co_lodger";
            /** @enum {string|null} */
            feeExemption?: "child" | "elderly" | "disabled" | "poor_household" | "ethnic_minority_in_difficult_area" | "merit_family" | "orphan_16_to_18" | null;
        };
        HouseholdFiling: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day the person came to live there
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date
             * @description the first day the person means to be gone
             */
            plannedUntil?: string | null;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /**
             * @default none
             * @enum {string}
             */
            hostRelation?: "none" | "close_relative";
            proof: components["schemas"]["DwellingProof"];
            /**
             * Format: date
             * @description the first day asked for
             * @example 2026-11-21
             */
            requestedFrom: string;
            /**
             * Format: date
             * @description the last day asked for, at most two years on
             * @example 2026-11-21
             */
            requestedLastDay: string;
            /**
             * @description Who hands it in
             * @default person
             * @enum {string}
             */
            filedBy?: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            /**
             * @default counter
             * @enum {string}
             */
            channel?: "counter" | "online";
            consents?: components["schemas"]["ConsentGiven"][];
            papersSeen?: components["schemas"]["PaperSeen"][];
            /** @description Of the fee */
            feeReceiptNumber?: string | null;
            members: components["schemas"]["HouseholdMemberFiled"][];
        };
        CountedFee: {
            /** @description In đồng */
            vnd: number;
            /** @description The fee of one person or household; 0 where the kind of case is free */
            eachVnd: number;
            /** @description For how many it is charged */
            charged: number;
            article: string;
            /** @description Whether the value was compared with the text in force */
            isConfirmed: boolean;
        };
        ListRowFiled: {
            /** @description Full name */
            fullName?: string | null;
            /** @description 12/8/1995, 1995-08-12, 8/1995 or 1995 */
            dateOfBirth?: string | null;
            /** @description male, female, nam, nữ */
            sex?: string | null;
            /** @description Twelve digits */
            personalNumber?: string | null;
            /** @description Last day asked for; that of the list where empty */
            lastDay?: string | null;
            /** @enum {string|null} */
            feeExemption?: "child" | "elderly" | "disabled" | "poor_household" | "ethnic_minority_in_difficult_area" | "merit_family" | "orphan_16_to_18" | null;
        };
        RowError: {
            field: string;
            code: string;
            article?: string | null;
        };
        RowToMend: {
            place: number;
            content: components["schemas"]["ListRowFiled"];
            errors: components["schemas"]["RowError"][];
        };
        WholeFiling: {
            /** Format: uuid */
            id: string;
            filing: components["schemas"]["FilingDetails"];
            fee: components["schemas"]["CountedFee"];
            cases: components["schemas"]["CaseSummary"][];
            rowsToMend: components["schemas"]["RowToMend"][];
        };
        HouseholdQuestion: {
            /** Format: uuid */
            dwellingId?: string | null;
            /**
             * Format: date
             * @description the first day asked for
             */
            from?: string | null;
            /**
             * Format: date
             * @description the last day asked for
             */
            lastDay?: string | null;
            /**
             * @default written_lease
             * @enum {string}
             */
            proofKind?: "written_lease" | "ownership_paper" | "owner_is_relative" | "employer_housing_paper" | "commune_confirmation" | "self_commitment" | "seen_in_data" | "other_paper";
            /**
             * @default person
             * @enum {string}
             */
            filedBy?: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            members: components["schemas"]["HouseholdMemberFiled"][];
            /**
             * @default counter
             * @enum {string}
             */
            channel?: "counter" | "online";
        };
        Finding: {
            /** @enum {string} */
            code: "person_unknown" | "person_died" | "person_foreign" | "person_minor" | "twice_on_filing" | "registered_elsewhere" | "registered_here" | "registered_at_another_dwelling_here" | "no_registration_here" | "case_open_here" | "case_open_elsewhere" | "dwelling_elsewhere" | "dwelling_blocked" | "before_window" | "after_last_day" | "ended_early" | "another_dwelling" | "at_commune_of_permanent_residence" | "term_ends_before_it_begins" | "term_over_longest" | "starts_before_decision" | "overlaps_registration";
            /** @enum {string} */
            severity: "blocks" | "warns" | "shows";
            article: string | null;
            /** @description Codes, days and ids that the words speak of */
            details: Record<string, never>;
        };
        RegistrationInForce: {
            communeCode: string;
            /** Format: date */
            lastDay: string;
        };
        PreCheckAnswer: {
            /**
             * @description Where the person is known
             * @enum {string}
             */
            known: "here" | "elsewhere" | "nowhere";
            /** Format: uuid */
            residentId: string | null;
            fullName: string | null;
            birthYear: number | null;
            /**
             * @description What was asked for, or what fits
             * @enum {string}
             */
            kind: "registration" | "extension" | "change_of_dwelling";
            /** @description Whether nothing blocks */
            mayOpen: boolean;
            findings: components["schemas"]["Finding"][];
            /** @description In another commune; the grant ends it */
            registrationElsewhere: components["schemas"]["RegistrationInForce"] | null;
            /**
             * Format: date
             * @description The first day that can be asked for
             */
            earliestFrom: string;
            /**
             * Format: date
             * @description The last day of the longest term from then
             */
            latestLastDay: string;
            papers: components["schemas"]["CasePapersNeeded"];
            /** @description At the counter, where nobody is exempt */
            fee: components["schemas"]["CountedFee"];
        };
        HouseholdChecked: {
            /** @description Whether nothing blocks for anybody */
            mayOpen: boolean;
            /** @description In the order of the members */
            members: components["schemas"]["PreCheckAnswer"][];
            papers: components["schemas"]["CasePapersNeeded"];
            fee: components["schemas"]["CountedFee"];
        };
        ListFiling: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day the person came to live there
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date
             * @description the first day the person means to be gone
             */
            plannedUntil?: string | null;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /**
             * @default none
             * @enum {string}
             */
            hostRelation?: "none" | "close_relative";
            proof: components["schemas"]["DwellingProof"];
            /**
             * Format: date
             * @description the first day asked for
             * @example 2026-11-21
             */
            requestedFrom: string;
            /**
             * Format: date
             * @description the last day asked for, at most two years on
             * @example 2026-11-21
             */
            requestedLastDay: string;
            /**
             * @description Who hands it in
             * @default person
             * @enum {string}
             */
            filedBy?: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            /**
             * @default counter
             * @enum {string}
             */
            channel?: "counter" | "online";
            consents?: components["schemas"]["ConsentGiven"][];
            papersSeen?: components["schemas"]["PaperSeen"][];
            /** @description Of the fee */
            feeReceiptNumber?: string | null;
            organisation: string;
            /**
             * @description Take the right rows and keep the wrong ones to be mended
             * @default false
             */
            goOnWithoutWrong?: boolean;
            rows: components["schemas"]["ListRowFiled"][];
        };
        FeeReceipt: {
            receiptNumber: string;
        };
        OpenCaseLeft: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: string;
        };
        HandoverDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** Format: uuid */
            registrationId: string;
            communeCode: string;
            address: string;
            /** Format: date */
            endedOn: string;
            newCommuneCode: string;
            /** @description The registration elsewhere was cancelled since: the one here holds again */
            undone: boolean;
            openCases: components["schemas"]["OpenCaseLeft"][];
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            seenAt: string | null;
        };
        HandoverPage: {
            items: components["schemas"]["HandoverDetails"][];
            nextCursor: string | null;
        };
        RowRead: {
            /** @description Full name */
            fullName?: string | null;
            /** @description 12/8/1995, 1995-08-12, 8/1995 or 1995 */
            dateOfBirth?: string | null;
            /** @description male, female, nam, nữ */
            sex?: string | null;
            /** @description Twelve digits */
            personalNumber?: string | null;
            /** @description Last day asked for; that of the list where empty */
            lastDay?: string | null;
            /** @enum {string|null} */
            feeExemption?: "child" | "elderly" | "disabled" | "poor_household" | "ethnic_minority_in_difficult_area" | "merit_family" | "orphan_16_to_18" | null;
            /** @description Counted from 1, without the heading */
            place: number;
            errors: components["schemas"]["RowError"][];
        };
        SheetRead: {
            rows: components["schemas"]["RowRead"][];
            unknownColumns: string[];
        };
        ListRowsDone: {
            done: number;
            all: number;
        };
        ListTaken: {
            rows: components["schemas"]["ListRowsDone"] | null;
        };
        RegistrationRequest: {
            /** @enum {string} */
            kind: "registration" | "extension" | "change_of_dwelling";
            /** Format: uuid */
            dwellingId: string;
            /** Format: date */
            arrivedOn: string;
            /** Format: date */
            plannedUntil: string | null;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /** @enum {string} */
            hostRelation: "none" | "close_relative";
            /** @enum {string} */
            proofKind: "written_lease" | "ownership_paper" | "owner_is_relative" | "employer_housing_paper" | "commune_confirmation" | "self_commitment" | "seen_in_data" | "other_paper";
            proofNote: string | null;
            /** Format: date */
            requestedFrom: string;
            /** Format: date */
            requestedLastDay: string;
            /** @enum {string} */
            filedBy: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            joinsParentOrGuardian: boolean;
            /** @description Why it was taken although the law leaves it to the officer */
            discretion: string | null;
            /** @description Relation to the head of household */
            relationToHead: string | null;
            /**
             * Format: uuid
             * @description The registration that it follows
             */
            replacesRegistrationId: string | null;
            /**
             * @description Why this person pays no fee
             * @enum {string|null}
             */
            feeExemption: "child" | "elderly" | "disabled" | "poor_household" | "ethnic_minority_in_difficult_area" | "merit_family" | "orphan_16_to_18" | null;
            /** Format: uuid */
            presenceId: string | null;
            papers: components["schemas"]["CasePapersNeeded"];
        };
        TemporaryResidenceFiling: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day the person came to live there
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date
             * @description the first day the person means to be gone
             */
            plannedUntil?: string | null;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /**
             * @default none
             * @enum {string}
             */
            hostRelation?: "none" | "close_relative";
            proof: components["schemas"]["DwellingProof"];
            /**
             * Format: date
             * @description the first day asked for
             * @example 2026-11-21
             */
            requestedFrom: string;
            /**
             * Format: date
             * @description the last day asked for, at most two years on
             * @example 2026-11-21
             */
            requestedLastDay: string;
            /**
             * @description Who hands it in
             * @default person
             * @enum {string}
             */
            filedBy?: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            /**
             * @default counter
             * @enum {string}
             */
            channel?: "counter" | "online";
            consents?: components["schemas"]["ConsentGiven"][];
            papersSeen?: components["schemas"]["PaperSeen"][];
            /** @description Of the fee */
            feeReceiptNumber?: string | null;
            /**
             * @default registration
             * @enum {string}
             */
            kind?: "registration" | "extension" | "change_of_dwelling";
            /**
             * Format: uuid
             * @description A resident known here; otherwise give the number
             */
            residentId?: string;
            personalNumber?: string | null;
            /**
             * @description The person joins a parent or guardian there
             * @default false
             */
            joinsParentOrGuardian?: boolean;
            /** @enum {string|null} */
            feeExemption?: "child" | "elderly" | "disabled" | "poor_household" | "ethnic_minority_in_difficult_area" | "merit_family" | "orphan_16_to_18" | null;
            /** @description Why an extension before its window is taken all the same: the officer’s discretion, kept as such */
            discretion?: string | null;
        };
        PreCheckQuestion: {
            /**
             * @description Left out: what fits
             * @enum {string}
             */
            kind?: "registration" | "extension" | "change_of_dwelling";
            /** Format: uuid */
            residentId?: string;
            personalNumber?: string | null;
            /** Format: uuid */
            dwellingId?: string | null;
            /**
             * Format: date
             * @description the first day asked for
             */
            from?: string | null;
            /**
             * Format: date
             * @description the last day asked for
             */
            lastDay?: string | null;
            /**
             * @default written_lease
             * @enum {string}
             */
            proofKind?: "written_lease" | "ownership_paper" | "owner_is_relative" | "employer_housing_paper" | "commune_confirmation" | "self_commitment" | "seen_in_data" | "other_paper";
            /**
             * @default person
             * @enum {string}
             */
            filedBy?: "person" | "owner" | "head_of_household" | "parent_or_guardian" | "agent" | "office";
            /** @default false */
            joinsParentOrGuardian?: boolean;
        };
        EntryInNationalSystem: {
            dossierCode: string;
            /** Format: date */
            enteredOn: string;
            officerName: string;
        };
        NationalEntryDetails: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            subject: "registration" | "extension" | "change_of_dwelling" | "ending" | "cancellation" | "restoration";
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            registrationId: string;
            communeCode: string;
            address: string;
            /** Format: date */
            from: string;
            /** Format: date */
            lastDay: string;
            /** Format: date */
            endedOn: string | null;
            endGround: string | null;
            /**
             * Format: date
             * @description By when it should stand there
             */
            dueOn: string;
            made: components["schemas"]["EntryInNationalSystem"] | null;
        };
        NationalEntryPage: {
            items: components["schemas"]["NationalEntryDetails"][];
            nextCursor: string | null;
        };
        SheetField: {
            /** @enum {string} */
            field: "addressee" | "full_name" | "date_of_birth" | "sex" | "personal_number" | "phone" | "email" | "head_of_household" | "relation_to_head" | "personal_number_of_head" | "request";
            value: string | null;
        };
        SheetMember: {
            fullName: string;
            dateOfBirth: string | null;
            sex: string;
            personalNumber: string | null;
            relation: string | null;
        };
        NationalSheet: {
            entry: components["schemas"]["NationalEntryDetails"];
            fields: components["schemas"]["SheetField"][];
            members: components["schemas"]["SheetMember"][];
            /** @description What the entry cannot do without */
            missing: ("addressee" | "full_name" | "date_of_birth" | "sex" | "personal_number" | "phone" | "email" | "head_of_household" | "relation_to_head" | "personal_number_of_head" | "request")[];
        };
        NationalEntryMade: {
            /** @example 000.00.12.G22-261122-0001 */
            dossierCode: string;
            /**
             * Format: date
             * @description the day it was entered, not later than today
             * @example 2026-11-21
             */
            enteredOn: string;
        };
        NationalEntryVoiding: {
            reason: string;
        };
        AbsenceReading: {
            /** @enum {string} */
            unit: "commune" | "province";
            /** @enum {string} */
            verdict: "must" | "need_not" | "for_an_officer";
        };
        AbsenceDuty: {
            /** @description One where the law is clear, both where it is not */
            readings: components["schemas"]["AbsenceReading"][];
            /** @description Whether the unit is confirmed; the system decides nothing while it is not */
            isConfirmed: boolean;
            article: string;
        };
        RecordedAbsence: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @description Why it was taken back, if it was */
            voidReason: string | null;
        };
        AbsenceRequest: {
            /** @enum {string} */
            kind: "temporary_absence";
            /** @enum {string} */
            group: "c" | "d" | "police" | "army";
            /** Format: date */
            leavesOn: string;
            /** Format: date */
            returnsOn: string | null;
            destinationCommuneCode: string | null;
            destination: string;
            abroad: boolean;
            reason: string;
            /** @enum {string} */
            channel: "counter" | "phone" | "website" | "email" | "portal" | "vneid" | "office";
            /** @enum {string} */
            declaredBy: "person" | "parent" | "guardian" | "office" | "military_command";
            declarerName: string | null;
            /** @description Why the longer limit runs */
            complexBecause: string | null;
            /** @description Null for those whom the office records */
            duty: components["schemas"]["AbsenceDuty"] | null;
            /** @description What a grant has recorded */
            recorded: components["schemas"]["RecordedAbsence"] | null;
        };
        AbsenceFiling: {
            /** Format: uuid */
            residentId: string;
            /** @enum {string} */
            group: "c" | "d" | "police" | "army";
            /**
             * Format: date
             * @description the first day away
             * @example 2026-11-21
             */
            leavesOn: string;
            /**
             * Format: date
             * @description the first day back; absent: not known
             */
            returnsOn?: string | null;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            destinationCommuneCode?: string | null;
            destination: string;
            /** @default false */
            abroad?: boolean;
            reason: string;
            /** @enum {string} */
            channel: "counter" | "phone" | "website" | "email" | "portal" | "vneid" | "office";
            /** @enum {string} */
            declaredBy: "person" | "parent" | "guardian" | "office" | "military_command";
            declarerName?: string | null;
        };
        Voiding: {
            reason: string;
        };
        NamedOfficer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            displayName: string;
            communeCode: string;
            /** Format: date-time */
            namedAt: string;
            namedBy: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        NamedOfficers: {
            items: components["schemas"]["NamedOfficer"][];
        };
        OfficerNaming: {
            /** Format: uuid */
            accountId: string;
        };
        RestrictedAbsenceSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** @enum {string} */
            group: "a" | "b";
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            leavesOn: string;
            /** Format: date */
            returnsOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            verdict: "granted" | "refused" | null;
        };
        RestrictedAbsencePage: {
            items: components["schemas"]["RestrictedAbsenceSummary"][];
            nextCursor: string | null;
        };
        NewRestrictedAbsence: {
            /** Format: uuid */
            residentId: string;
            /** @enum {string} */
            group: "a" | "b";
            /**
             * Format: date-time
             * @description when the declaration came; absent: now
             * @example 2026-03-01T20:00:00+07:00
             */
            receivedAt?: string | null;
            /**
             * Format: date
             * @description the first day away
             * @example 2026-11-21
             */
            leavesOn: string;
            /**
             * Format: date
             * @description the first day back
             */
            returnsOn?: string | null;
            destination: string;
            reason: string;
            /** @enum {string} */
            channel: "portal" | "vneid" | "counter";
            /** @enum {string} */
            declaredBy: "person" | "parent" | "guardian";
            declarerName?: string | null;
            /** @description Who supervises the person */
            supervisingBody: string;
            /** @description Number of the written consent of the supervising body; no grant without it */
            consentNumber?: string | null;
        };
        RecordedRestrictedAbsence: {
            /** Format: uuid */
            id: string;
        };
        RestrictedAbsenceDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** @enum {string} */
            group: "a" | "b";
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            leavesOn: string;
            /** Format: date */
            returnsOn: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string|null} */
            verdict: "granted" | "refused" | null;
            destination: string;
            reason: string;
            /** @enum {string} */
            channel: "portal" | "vneid" | "counter";
            /** @enum {string} */
            declaredBy: "person" | "parent" | "guardian";
            declarerName: string | null;
            supervisingBody: string;
            consentNumber: string | null;
            complexBecause: string | null;
            dueDerivation: components["schemas"]["DueDerivation"] | null;
            /** Format: date */
            answeredOn: string | null;
            answerNote: string | null;
        };
        RestrictedComplexity: {
            reason: string;
        };
        RestrictedAnswer: {
            /** @enum {string} */
            verdict: "grant" | "refuse";
            consentNumber?: string | null;
            note?: string | null;
        };
        NoResidenceRequest: {
            /** @enum {string} */
            kind: "no_residence_declaration";
            /** Format: uuid */
            dwellingId: string;
            address: string;
            /** Format: date */
            livesThereSince: string;
            inPopulationDatabase: boolean;
            why: string;
            /** @description Why the longest limit runs */
            complexBecause: string | null;
        };
        NoResidenceFiling: {
            /** Format: uuid */
            residentId: string;
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day from which the person has lived there
             * @example 2026-11-21
             */
            livesThereSince: string;
            /** @description Whether the population database knows the person: the shorter limit */
            inPopulationDatabase: boolean;
            /** @description Why neither residence can be registered */
            why: string;
        };
        ConfirmedPerson: {
            fullName: string;
            dateOfBirth: string | null;
            /** @enum {string} */
            sex: "male" | "female";
            personalNumber: string | null;
        };
        ConfirmedPermanentResidence: {
            communeCode: string;
            /** Format: date */
            from: string;
        };
        ConfirmedRegistration: {
            communeCode: string;
            address: string;
            /** Format: date */
            from: string;
            /** Format: date */
            lastDay: string;
        };
        ConfirmedCurrentResidence: {
            communeCode: string;
            address: string;
            /** Format: date */
            since: string;
        };
        ConfirmedMember: {
            fullName: string;
            dateOfBirth: string | null;
            relation: string;
            personalNumber: string | null;
        };
        ConfirmedContents: {
            person: components["schemas"]["ConfirmedPerson"];
            permanentResidence: components["schemas"]["ConfirmedPermanentResidence"] | null;
            temporaryRegistration: components["schemas"]["ConfirmedRegistration"] | null;
            currentResidence: components["schemas"]["ConfirmedCurrentResidence"] | null;
            household: components["schemas"]["ConfirmedMember"][];
        };
        IssuedConfirmation: {
            /** Format: uuid */
            id: string;
            /** @description Number, year and commune */
            number: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            asOf: string;
            /** Format: date */
            validUntil: string;
            /** @description Whether how long it is good for has been read in the text in force */
            validityIsConfirmed: boolean;
            /** @enum {string} */
            standing: "valid" | "expired" | "data_changed";
            contents: components["schemas"]["ConfirmedContents"];
        };
        ConfirmationRequest: {
            /** @enum {string} */
            kind: "residence_confirmation";
            /** Format: date */
            asOf: string;
            subjects: ("permanent_residence" | "temporary_registration" | "current_residence" | "household")[];
            wantedFor: string;
            /** @description Why the data must be verified first */
            complexBecause: string | null;
            contents: components["schemas"]["ConfirmedContents"];
            issued: components["schemas"]["IssuedConfirmation"] | null;
        };
        ConfirmationFiling: {
            /** Format: uuid */
            residentId: string;
            /**
             * Format: date
             * @description the day as of which; absent: today
             */
            asOf?: string | null;
            subjects: ("permanent_residence" | "temporary_registration" | "current_residence" | "household")[];
            /** @description What it is wanted for */
            wantedFor: string;
        };
        ResidentQuestion: {
            personalNumber?: string | null;
            name?: string;
            birthYear?: number;
            cursor?: string;
            /** @default 20 */
            limit?: number;
        };
        ResidentSummary: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @enum {string} */
            sex: "male" | "female";
            dateOfBirth: string | null;
            personalNumber: string | null;
            permanentCommuneCode: string | null;
            /** @description Commune of the registration in force today */
            registeredCommuneCode: string | null;
            /** Format: date */
            registeredUntil: string | null;
            synthetic: boolean;
        };
        ResidentPage: {
            items: components["schemas"]["ResidentSummary"][];
            nextCursor: string | null;
        };
        LookupQuestion: {
            /**
             * @description Twelve digits
             * @example 092199001234
             */
            personalNumber: string;
        };
        LookupAnswer: {
            known: boolean;
            fullName?: string;
            birthYear?: number | null;
            registration?: components["schemas"]["RegistrationInForce"] | null;
        };
        PermanentResidenceEntry: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description the first day of permanent residence there
             * @example 2026-11-21
             */
            from: string;
        };
        NewResident: {
            fullName: string;
            /** @enum {string} */
            sex: "male" | "female";
            /**
             * @description The day, the month or only the year, as far as known
             * @example 1999
             * @example 1999-05
             * @example 1999-05-04
             */
            dateOfBirth: string;
            /** @example VN */
            nationality: string;
            personalNumber?: string | null;
            permanentResidence?: components["schemas"]["PermanentResidenceEntry"] | null;
            phone?: string | null;
            email?: string | null;
        };
        Warning: {
            field: string;
            code: string;
        };
        RecordedResident: {
            resident: components["schemas"]["ResidentSummary"];
            warnings: components["schemas"]["Warning"][];
        };
        DetailsVersionRecord: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            holdsFrom: string;
            fullName: string;
            /** @enum {string} */
            sex: "male" | "female";
            dateOfBirth: string | null;
            nationality: string;
            personalNumber: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
        };
        PermanentResidenceRecord: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description First day no longer
             */
            until: string | null;
        };
        PresenceFactRecord: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "confirmation" | "departure" | "stay_report";
            /**
             * Format: date
             * @description The day told; of a departure the first day no longer there
             */
            on: string;
            /**
             * Format: date
             * @description First day no longer reported
             */
            until: string | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: uuid
             * @description Of a stay report: the notice by which it was told, where it is corrected or cancelled
             */
            noticeId: string | null;
        };
        PresenceRecord: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            /** Format: uuid */
            dwellingId: string;
            address: string | null;
            /** Format: date */
            arrivedOn: string;
            /** Format: date */
            plannedUntil: string | null;
            purpose: string;
            source: string;
            /** Format: date */
            leftOn: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description By day */
            facts: components["schemas"]["PresenceFactRecord"][];
        };
        RegistrationRecord: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            communeCode: string;
            address: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            lastDay: string;
            /** Format: date */
            endedOn: string | null;
            endGround: string | null;
        };
        CaseOfResident: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            state: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            openedAt: string;
        };
        ContactRecord: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "phone" | "email";
            value: string;
        };
        PossiblySameRecord: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            reason: string;
        };
        ResidentRecord: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @enum {string} */
            sex: "male" | "female";
            dateOfBirth: string | null;
            personalNumber: string | null;
            permanentCommuneCode: string | null;
            /** @description Commune of the registration in force today */
            registeredCommuneCode: string | null;
            /** Format: date */
            registeredUntil: string | null;
            synthetic: boolean;
            versions: components["schemas"]["DetailsVersionRecord"][];
            permanentResidences: components["schemas"]["PermanentResidenceRecord"][];
            presences: components["schemas"]["PresenceRecord"][];
            temporaryRegistrations: components["schemas"]["RegistrationRecord"][];
            cases: components["schemas"]["CaseOfResident"][];
            contacts: components["schemas"]["ContactRecord"][];
            possiblySame: components["schemas"]["PossiblySameRecord"][];
            /** Format: date */
            diedOn: string | null;
            /**
             * Format: uuid
             * @description The record of the same person to which all that this one held was carried over
             */
            carriedOverTo: string | null;
        };
        ResidentCorrection: {
            reason: string;
            /**
             * Format: date
             * @description the day from which it holds; absent: it was always so, and the wrong version is voided
             */
            holdsFrom?: string | null;
            fullName?: string;
            /** @enum {string} */
            sex?: "male" | "female";
            dateOfBirth?: string;
            nationality?: string;
            personalNumber?: string | null;
        };
        PermanentResidenceMove: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description the first day of permanent residence there
             * @example 2026-11-21
             */
            from: string;
        };
        RecordedFactId: {
            /** Format: uuid */
            id: string;
        };
        ContactEntry: {
            /** @enum {string} */
            kind: "phone" | "email";
            value: string;
        };
        PossibleSameResident: {
            /** Format: uuid */
            otherResidentId: string;
            reason: string;
        };
        FactVoiding: {
            reason: string;
        };
        PreviewPerson: {
            /** @example VN */
            nationality: string;
            dateOfBirth?: string | null;
            /** @enum {string|null} */
            sex?: "male" | "female" | null;
        };
        PreviewPermanentResidence: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description first day
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description first day no longer
             */
            until?: string | null;
        };
        PreviewPresence: {
            id: string;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            dwelling: string;
            /**
             * Format: date
             * @description day of arrival
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date-time
             * @description instant of arrival, on that day
             * @example 2026-03-01T20:00:00+07:00
             */
            arrivedAt?: string | null;
            /**
             * Format: date
             * @description first day no longer there
             */
            leftOn?: string | null;
            /**
             * Format: date
             * @description stated intention
             */
            plannedUntil?: string | null;
            confirmedOn?: string[];
            /** @enum {string} */
            hostRelation?: "none" | "close_relative";
            /** @enum {string} */
            purpose?: "work" | "study" | "family" | "medical" | "other";
            /**
             * Format: date-time
             * @description instant of recording
             * @example 2026-03-01T20:00:00+07:00
             */
            recordedAt?: string | null;
        };
        PreviewStayReport: {
            presenceId: string;
            /**
             * Format: date
             * @description first day reported
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description first day no longer reported
             * @example 2026-11-21
             */
            until: string;
            /**
             * Format: date-time
             * @description instant of the report
             * @example 2026-03-01T20:00:00+07:00
             */
            reportedAt: string;
        };
        PreviewRegistration: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            dwelling: string;
            /**
             * Format: date
             * @description first day
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description last day of the term
             * @example 2026-11-21
             */
            lastDay: string;
            /**
             * Format: date
             * @description first day it no longer holds, if it was ended early
             */
            endedOn?: string | null;
            /** @enum {string|null} */
            endGround?: "a" | "b" | "c" | "d" | "đ" | "e" | "g" | "h" | "elsewhere" | null;
        };
        PreviewCase: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description day the case was complete
             * @example 2026-11-21
             */
            completeOn: string;
            /**
             * Format: date
             * @description day of the decision
             */
            decidedOn?: string | null;
        };
        PreviewDeclaration: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description first day
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description first day no longer
             */
            until?: string | null;
        };
        PreviewFacts: {
            permanentResidences?: components["schemas"]["PreviewPermanentResidence"][];
            presences?: components["schemas"]["PreviewPresence"][];
            stayReports?: components["schemas"]["PreviewStayReport"][];
            temporaryRegistrations?: components["schemas"]["PreviewRegistration"][];
            pendingCases?: components["schemas"]["PreviewCase"][];
            noResidenceDeclarations?: components["schemas"]["PreviewDeclaration"][];
        };
        StatusPreviewQuestion: {
            person: components["schemas"]["PreviewPerson"];
            facts: components["schemas"]["PreviewFacts"];
            /**
             * Format: date
             * @description first day of the answer
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description first day no longer in the answer, at most ten years on
             * @example 2026-11-21
             */
            until: string;
        };
        MovementUnderEachBasis: {
            /** @enum {string} */
            legal: "inter_provincial" | "intra_provincial" | "origin_unknown";
            /** @enum {string} */
            current34: "inter_provincial" | "intra_provincial" | "origin_unknown";
            /** @enum {string} */
            legacy63: "inter_provincial" | "intra_provincial" | "origin_unknown";
        };
        MigrantUnderEachBasis: {
            legal: boolean;
            current34: boolean;
            legacy63: boolean;
        };
        FlagOfTimeline: {
            /** @enum {string} */
            flag: "registration_due" | "extension_window" | "lapses_soon" | "chained_stays" | "address_changed" | "two_places" | "presence_unconfirmed";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        ReasonOfSegment: {
            row: string;
            article: string;
            sentence: string;
            /** @enum {string} */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            confirmed: boolean;
            /**
             * Format: date
             * @description First day of the version of the rule
             */
            ruleFrom: string | null;
            bases?: ("legal" | "current34" | "legacy63")[];
        };
        ChangeOfSegment: {
            code: string;
            /** Format: date */
            on: string | null;
            /** @enum {string|null} */
            leadsTo: "permanent" | "registered_temporary" | "registered_stay" | "pending" | "declared" | "unregistered_elsewhere" | "unregistered_lapsed" | "unregistered_over_30" | "unregistered_under_30" | null;
        };
        TimelineSegment: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            communeCode: string;
            /** @enum {string} */
            status: "permanent" | "registered_temporary" | "registered_stay" | "pending" | "declared" | "unregistered_elsewhere" | "unregistered_lapsed" | "unregistered_over_30" | "unregistered_under_30";
            /** @enum {string} */
            group: "registered" | "pending" | "declared" | "unregistered";
            movement: components["schemas"]["MovementUnderEachBasis"];
            migrant: components["schemas"]["MigrantUnderEachBasis"];
            flags: components["schemas"]["FlagOfTimeline"][];
            because: components["schemas"]["ReasonOfSegment"][];
            whatWouldChangeIt: components["schemas"]["ChangeOfSegment"][];
        };
        Timeline: {
            segments: components["schemas"]["TimelineSegment"][];
        };
        HeadcountRow: {
            province?: string;
            commune?: string;
            status?: string;
            group?: string;
            movement?: string;
            sex?: string;
            age_group?: string;
            birth_year?: number | null;
            origin_province?: string | null;
            purpose?: string;
            count: number;
        };
        Headcount: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            basis: "legal" | "current34" | "legacy63";
            /**
             * @description The code set of province and origin_province
             * @enum {string}
             */
            codeSet: "NSO-63" | "NSO-34";
            /** @enum {string} */
            population: "migrants" | "all_away";
            rows: components["schemas"]["HeadcountRow"][];
            total: number;
            /** @description People away whose permanent residence is unknown; never migrants of the study */
            originUnknown: number;
            exact: boolean;
        };
        HeadcountOfDay: {
            /** Format: date */
            on: string;
            /**
             * @description The code set of province and origin_province on this day
             * @enum {string}
             */
            codeSet: "NSO-63" | "NSO-34";
            rows: components["schemas"]["HeadcountRow"][];
            total: number;
            /** @description People away whose permanent residence is unknown */
            originUnknown: number;
        };
        HeadcountSeries: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @enum {string} */
            step: "day" | "month";
            /** @enum {string} */
            basis: "legal" | "current34" | "legacy63";
            /** @enum {string} */
            population: "migrants" | "all_away";
            points: components["schemas"]["HeadcountOfDay"][];
            exact: boolean;
        };
        Flow: {
            /** @description The province of permanent residence */
            origin: string;
            /** @description The province where they count */
            destination: string;
            count: number;
        };
        PeopleOfProvince: {
            province: string;
            count: number;
        };
        HeadcountFlows: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            basis: "legal" | "current34" | "legacy63";
            /**
             * @description The code set of the provinces
             * @enum {string}
             */
            codeSet: "NSO-63" | "NSO-34";
            /** @enum {string} */
            population: "migrants" | "all_away";
            flows: components["schemas"]["Flow"][];
            /** @description The sums by province of permanent residence */
            origins: components["schemas"]["PeopleOfProvince"][];
            /** @description The sums by province where people count */
            destinations: components["schemas"]["PeopleOfProvince"][];
            /** @description Everybody counted, also those of unknown origin among all who are away */
            total: number;
            /** @description People away whose permanent residence is unknown */
            originUnknown: number;
            exact: boolean;
        };
        Member: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            /** @enum {string} */
            relation: "head" | "spouse" | "child" | "adopted_child" | "stepchild" | "parent" | "parent_in_law" | "adoptive_parent" | "step_parent" | "child_in_law" | "grandparent" | "grandchild" | "sibling" | "uncle_or_aunt" | "nephew_or_niece" | "guardian" | "ward" | "tenant" | "borrower" | "lodger" | "co_tenant" | "co_borrower" | "co_lodger";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        Household: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            /** Format: uuid */
            dwellingId: string | null;
            members: components["schemas"]["Member"][];
        };
        HouseholdsOfResident: {
            items: components["schemas"]["Household"][];
        };
        NewHousehold: {
            /** Format: uuid */
            headResidentId: string;
            /** Format: uuid */
            dwellingId?: string | null;
            /**
             * Format: date
             * @description the first day of the household
             * @example 2026-11-21
             */
            from: string;
        };
        NewMember: {
            /** Format: uuid */
            residentId: string;
            /** @enum {string} */
            relation: "head" | "spouse" | "child" | "adopted_child" | "stepchild" | "parent" | "parent_in_law" | "adoptive_parent" | "step_parent" | "child_in_law" | "grandparent" | "grandchild" | "sibling" | "uncle_or_aunt" | "nephew_or_niece" | "guardian" | "ward" | "tenant" | "borrower" | "lodger" | "co_tenant" | "co_borrower" | "co_lodger";
            /**
             * Format: date
             * @description the first day as a member
             * @example 2026-11-21
             */
            from: string;
        };
        MemberLeaving: {
            /**
             * Format: date
             * @description the first day no longer a member
             * @example 2026-11-21
             */
            until: string;
        };
        ImportSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "granted_registrations" | "stays" | "dwellings";
            source: string | null;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            state: "reading" | "read" | "checking" | "checked" | "importing" | "imported" | "signed" | "taking_back" | "taken_back" | "discarded" | "unreadable";
            /** @description Why an unreadable file is none */
            fault: string | null;
            /** @description Rows of the list, without its heading */
            rows: number;
            /** @description Rows that the work under way has come to */
            done: number;
            /** Format: date-time */
            recordedAt: string;
            officerName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedName: string | null;
            /** Format: date-time */
            takenBackAt: string | null;
            takeBackReason: string | null;
        };
        RowsByResult: {
            new: number;
            matches: number;
            unchanged: number;
            conflict: number;
            error: number;
        };
        RowsByOutcome: {
            created: number;
            matched: number;
            rejected: number;
            unchanged: number;
        };
        RecordedByImport: {
            /** @description Places where people were not known to live */
            presences: number;
            /** @description Days on which the list shows people where they live */
            confirmations: number;
            departures: number;
            registrations: number;
            stayReports: number;
        };
        ImportColumn: {
            column: number;
            /** @description As spreadsheets name it: A, B, AA */
            letter: string;
            heading: string;
            /** @enum {string|null} */
            field: "fullName" | "familyName" | "givenName" | "dateOfBirth" | "birthMale" | "birthFemale" | "sex" | "male" | "female" | "personalNumber" | "nationality" | "permanentResidence" | "address" | "room" | "addressOnDocument" | "arrivedOn" | "leavesOn" | "nights" | "whereabouts" | "term" | "from" | "lastDay" | "decisionNumber" | "decidedOn" | "purpose" | "dwellingKind" | "rooms" | "area" | null;
            samples: string[];
        };
        ImportDefaultsStated: {
            /** @description Where the whole list is of one place */
            address?: string;
            /** @enum {string} */
            purpose?: "work" | "study" | "family" | "medical" | "other";
        };
        ColumnSettled: {
            column: number;
            /** @enum {string} */
            field: "fullName" | "familyName" | "givenName" | "dateOfBirth" | "birthMale" | "birthFemale" | "sex" | "male" | "female" | "personalNumber" | "nationality" | "permanentResidence" | "address" | "room" | "addressOnDocument" | "arrivedOn" | "leavesOn" | "nights" | "whereabouts" | "term" | "from" | "lastDay" | "decisionNumber" | "decidedOn" | "purpose" | "dwellingKind" | "rooms" | "area";
        };
        ImportSource: {
            source: string;
            /** @description For the columns of this list */
            columns: components["schemas"]["ColumnSettled"][];
            defaults: components["schemas"]["ImportDefaultsStated"];
        };
        ImportDetails: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "granted_registrations" | "stays" | "dwellings";
            source: string | null;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            state: "reading" | "read" | "checking" | "checked" | "importing" | "imported" | "signed" | "taking_back" | "taken_back" | "discarded" | "unreadable";
            /** @description Why an unreadable file is none */
            fault: string | null;
            /** @description Rows of the list, without its heading */
            rows: number;
            /** @description Rows that the work under way has come to */
            done: number;
            /** Format: date-time */
            recordedAt: string;
            officerName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedName: string | null;
            /** Format: date-time */
            takenBackAt: string | null;
            takeBackReason: string | null;
            results: components["schemas"]["RowsByResult"];
            outcomes: components["schemas"]["RowsByOutcome"];
            recorded: components["schemas"]["RecordedByImport"];
            /** @description Rows that were not taken back, because something builds on them */
            kept: number;
            sheetName: string | null;
            sheetNames: string[];
            columns: components["schemas"]["ImportColumn"][];
            /** @description What a column of such a list can say */
            fields: ("fullName" | "familyName" | "givenName" | "dateOfBirth" | "birthMale" | "birthFemale" | "sex" | "male" | "female" | "personalNumber" | "nationality" | "permanentResidence" | "address" | "room" | "addressOnDocument" | "arrivedOn" | "leavesOn" | "nights" | "whereabouts" | "term" | "from" | "lastDay" | "decisionNumber" | "decidedOn" | "purpose" | "dwellingKind" | "rooms" | "area")[];
            /** @description What must be there; of each group one */
            needed: ("fullName" | "familyName" | "givenName" | "dateOfBirth" | "birthMale" | "birthFemale" | "sex" | "male" | "female" | "personalNumber" | "nationality" | "permanentResidence" | "address" | "room" | "addressOnDocument" | "arrivedOn" | "leavesOn" | "nights" | "whereabouts" | "term" | "from" | "lastDay" | "decisionNumber" | "decidedOn" | "purpose" | "dwellingKind" | "rooms" | "area")[][];
            defaults: components["schemas"]["ImportDefaultsStated"];
            sources: components["schemas"]["ImportSource"][];
        };
        ImportFinding: {
            /** @enum {string} */
            field: "fullName" | "familyName" | "givenName" | "dateOfBirth" | "birthMale" | "birthFemale" | "sex" | "male" | "female" | "personalNumber" | "nationality" | "permanentResidence" | "address" | "room" | "addressOnDocument" | "arrivedOn" | "leavesOn" | "nights" | "whereabouts" | "term" | "from" | "lastDay" | "decisionNumber" | "decidedOn" | "purpose" | "dwellingKind" | "rooms" | "area" | "row";
            column: number | null;
            /** @example D12 */
            cell: string | null;
            code: string;
            /** @enum {string} */
            level: "error" | "warning";
            article: string | null;
        };
        BuildsOnRow: {
            table: string;
            /** Format: uuid */
            id: string;
        };
        ImportRowDetails: {
            /** @description As the spreadsheet numbers it */
            number: number;
            cells: string[] | null;
            /** @enum {string|null} */
            result: "new" | "matches" | "unchanged" | "conflict" | "error" | null;
            /** @enum {string|null} */
            outcome: "created" | "matched" | "rejected" | "unchanged" | null;
            findings: components["schemas"]["ImportFinding"][];
            /** Format: uuid */
            residentId: string | null;
            /**
             * Format: uuid
             * @description The report that the row became, where the person is known by a stay in a medical facility alone
             */
            restrictedNoticeId: string | null;
            keptBecause: components["schemas"]["BuildsOnRow"][] | null;
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowDetails"][];
            nextCursor: string | null;
        };
        ImportPage: {
            items: components["schemas"]["ImportSummary"][];
            nextCursor: string | null;
        };
        ImportProgress: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "granted_registrations" | "stays" | "dwellings";
            source: string | null;
            fileName: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            state: "reading" | "read" | "checking" | "checked" | "importing" | "imported" | "signed" | "taking_back" | "taken_back" | "discarded" | "unreadable";
            /** @description Why an unreadable file is none */
            fault: string | null;
            /** @description Rows of the list, without its heading */
            rows: number;
            /** @description Rows that the work under way has come to */
            done: number;
            /** Format: date-time */
            recordedAt: string;
            officerName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedName: string | null;
            /** Format: date-time */
            takenBackAt: string | null;
            takeBackReason: string | null;
            results: components["schemas"]["RowsByResult"];
            outcomes: components["schemas"]["RowsByOutcome"];
            recorded: components["schemas"]["RecordedByImport"];
            /** @description Rows that were not taken back, because something builds on them */
            kept: number;
        };
        ColumnsSettled: {
            /** @description Whom the list comes from, as the office calls them */
            source: string;
            columns: components["schemas"]["ColumnSettled"][];
            defaults: components["schemas"]["ImportDefaultsStated"];
        };
        ImportTakenBack: {
            reason: string;
        };
        DeathEntry: {
            /**
             * Format: date
             * @description the day of death
             * @example 2026-11-21
             */
            diedOn: string;
        };
        DwellingDetails: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            communeName: string;
            address: string;
            /** @enum {string} */
            kind: "owned" | "rented" | "borrowed" | "lodging" | "institution" | "vehicle";
            addressOnDocument: string | null;
        };
        DwellingDescriptionDetails: {
            /** Format: date */
            holdsFrom: string;
            /** @enum {string} */
            premises: "house" | "rented_rooms" | "dormitory" | "worker_housing" | "industrial_zone_lodging" | "lodging" | "medical_facility" | "vehicle" | "camp" | "farm" | "religious_premises" | "other";
            rooms: number | null;
            floorAreaM2: number | null;
            oldUnit: string | null;
            ownerName: string | null;
            managerName: string | null;
            contactPhone: string | null;
        };
        TieDetails: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The record of the dwelling that it names
             */
            dwellingId: string;
            /** Format: uuid */
            accountId: string;
            username: string;
            displayName: string;
            /** @enum {string} */
            capacity: "owner" | "manager";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            basis: string;
        };
        MergedDwelling: {
            /** Format: uuid */
            mergeId: string;
            /** Format: uuid */
            dwellingId: string;
            address: string;
            reason: string;
            /** Format: date-time */
            mergedAt: string;
            /** @description Went along with another one; undone after that one */
            wentAlong: boolean;
        };
        PeopleAtDwelling: {
            certain: number;
            possible: number;
            registered: number;
        };
        CrowdingHintDetails: {
            /** @enum {string} */
            code: "area_per_person" | "many_people" | "many_people_per_room";
            is: number;
            limit: number;
            article: string;
            /** @description How well the value is known: A to C, MH, MM, ML, U, REC */
            tag: string;
            /** @description Whether an administrator has confirmed it */
            confirmed: boolean;
        };
        DwellingRecord: {
            dwelling: components["schemas"]["DwellingDetails"];
            description: components["schemas"]["DwellingDescriptionDetails"] | null;
            ties: components["schemas"]["TieDetails"][];
            merged: components["schemas"]["MergedDwelling"][];
            people: components["schemas"]["PeopleAtDwelling"];
            hints: components["schemas"]["CrowdingHintDetails"][];
            /** @description Objections of an owner that nobody has answered yet */
            openObjections: number;
        };
        NewDwellingDescription: {
            /**
             * Format: date
             * @description the first day it holds, not later than today
             * @example 2026-11-21
             */
            holdsFrom: string;
            /** @enum {string} */
            premises: "house" | "rented_rooms" | "dormitory" | "worker_housing" | "industrial_zone_lodging" | "lodging" | "medical_facility" | "vehicle" | "camp" | "farm" | "religious_premises" | "other";
            rooms?: number | null;
            /** @description Square metres of floor */
            floorAreaM2?: number | null;
            /** @description The unit as its papers still name it (form CT01, note 3) */
            oldUnit?: string | null;
            /** @description Who owns it */
            ownerName?: string | null;
            /** @description Who manages it */
            managerName?: string | null;
            /** @description Where the owner or manager is reached */
            contactPhone?: string | null;
        };
        HostAccount: {
            username: string;
            displayName: string;
        };
        HostAccountList: {
            items: components["schemas"]["HostAccount"][];
        };
        NewTie: {
            /** @description User name of a host account of the same commune */
            username: string;
            /** @enum {string} */
            capacity: "owner" | "manager";
            /**
             * Format: date
             * @description the first day, not later than today
             * @example 2026-11-21
             */
            from: string;
            /** @description The paper or visit by which an officer knows */
            basis: string;
        };
        TiesOfDwelling: {
            items: components["schemas"]["TieDetails"][];
        };
        TieEnding: {
            /**
             * Format: date
             * @description the first day it no longer does, not later than today
             * @example 2026-11-21
             */
            until: string;
            reason: string;
        };
        HostedDwellingDetails: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            address: string;
            /** @enum {string|null} */
            premises: "house" | "rented_rooms" | "dormitory" | "worker_housing" | "industrial_zone_lodging" | "lodging" | "medical_facility" | "vehicle" | "camp" | "farm" | "religious_premises" | "other" | null;
            rooms: number | null;
            /** @enum {string} */
            capacity: "owner" | "manager";
        };
        HostedDwellingList: {
            items: components["schemas"]["HostedDwellingDetails"][];
        };
        RegisteredPerson: {
            /**
             * Format: uuid
             * @description Names the registration in an objection
             */
            reference: string;
            initials: string;
            /** @description Of those who agreed to it alone */
            fullName: string | null;
            /** Format: date */
            since: string;
        };
        RegisteredAtDwelling: {
            /** Format: date */
            on: string;
            count: number;
            items: components["schemas"]["RegisteredPerson"][];
        };
        NewObjection: {
            says: string;
            /**
             * Format: uuid
             * @description The registration it is about
             */
            reference?: string | null;
        };
        ObjectionDue: {
            /**
             * Format: date
             * @description The day it was made, which does not count
             */
            from: string;
            workingDays: number;
            /** @description Days on the way on which offices rest */
            skipped: string[];
            /** @description A day on the way lies in a year whose holidays are not known */
            provisional: boolean;
            article: string;
            /** @description How well the number of days is known */
            tag: string;
            confirmed: boolean;
        };
        ObjectionDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dwellingId: string;
            communeCode: string;
            says: string;
            /** Format: uuid */
            registrationId: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            dueOn: string;
            dueDerivation: components["schemas"]["ObjectionDue"];
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "not_upheld" | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
        };
        ObjectionList: {
            items: components["schemas"]["ObjectionDetails"][];
        };
        NewClaim: {
            /**
             * @default owner
             * @enum {string}
             */
            capacity?: "owner" | "manager";
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            address: string;
            /** @description The paper that shows it, with its number */
            proof: string;
        };
        ClaimDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** @description Who claims it */
            displayName: string;
            /** @enum {string} */
            capacity: "owner" | "manager";
            communeCode: string;
            address: string;
            proof: string;
            /** Format: date-time */
            claimedAt: string;
            /** @enum {string|null} */
            outcome: "confirmed" | "refused" | null;
            /** Format: uuid */
            dwellingId: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
        };
        ClaimList: {
            items: components["schemas"]["ClaimDetails"][];
        };
        LookalikeDwelling: {
            /** Format: uuid */
            id: string;
            address: string;
            /** @description Presences, registrations, descriptions and ties of hosts that name it */
            references: number;
        };
        DuplicatePair: {
            /** @description The one that more refers to, the older one where that is equal: rather the one to keep */
            one: components["schemas"]["LookalikeDwelling"];
            other: components["schemas"]["LookalikeDwelling"];
            /** @description One address, but for abbreviations and the way numbers are written */
            sameAddress: boolean;
            /** @description How alike the rest of the address is, 0 to 1 */
            likeness: number;
        };
        DuplicatePage: {
            items: components["schemas"]["DuplicatePair"][];
            nextCursor: string | null;
        };
        ComparedDwelling: {
            /** Format: uuid */
            id: string;
            address: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description People who were ever present or registered there */
            people: number;
            registrations: number;
            /** @description Reports of stays there */
            reports: number;
            /** @description Hosts who answer for it today */
            ties: components["schemas"]["TieDetails"][];
            description: components["schemas"]["DwellingDescriptionDetails"] | null;
        };
        DwellingComparison: {
            one: components["schemas"]["ComparedDwelling"];
            other: components["schemas"]["ComparedDwelling"];
        };
        NewDistinction: {
            /** Format: uuid */
            dwellingId: string;
            /** Format: uuid */
            otherDwellingId: string;
        };
        NewMerge: {
            /** Format: uuid */
            keptId: string;
            /** Format: uuid */
            mergedId: string;
            reason: string;
        };
        WorkSinceMerge: {
            /** @enum {string} */
            kind: "presence" | "temporary_registration" | "case" | "household" | "host" | "description" | "block";
            /** Format: uuid */
            id: string;
            /** @description Whether it names the merged record; it goes back with it */
            namesMerged: boolean;
            /** Format: uuid */
            residentId: string | null;
            fullName: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        MergeDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keptId: string;
            keptAddress: string;
            /** Format: uuid */
            mergedId: string;
            mergedAddress: string;
            reason: string;
            /** Format: date-time */
            mergedAt: string;
            /** @description Went along when the dwelling it was merged into was merged on; undone after that */
            wentAlong: boolean;
            since: components["schemas"]["WorkSinceMerge"][];
        };
        MergeUndoing: {
            reason: string;
            /** @description Presences recorded at the kept dwelling since the merge that belong to the other one */
            presencesOfMerged?: string[];
        };
        NameDisclosureDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dwellingId: string;
            address: string;
            /** Format: date */
            agreedOn: string;
        };
        ProtectionDetails: {
            /** Format: uuid */
            id: string;
            basis: string;
        };
        DisclosuresOfResident: {
            items: components["schemas"]["NameDisclosureDetails"][];
            protection: components["schemas"]["ProtectionDetails"] | null;
        };
        NewNameDisclosure: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day they agreed, not later than today
             * @example 2026-11-21
             */
            agreedOn: string;
        };
        NewProtection: {
            /** @description The decision by which it is so */
            basis: string;
        };
        ClaimByHost: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** @description Who claims it */
            displayName: string;
            /** @enum {string} */
            capacity: "owner" | "manager";
            communeCode: string;
            address: string;
            proof: string;
            /** Format: date-time */
            claimedAt: string;
            /** @enum {string|null} */
            outcome: "confirmed" | "refused" | null;
            /** Format: uuid */
            dwellingId: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
            /** @description Who answered it */
            officerName: string | null;
            /** @description Of the dwelling that was confirmed */
            dwellingAddress: string | null;
        };
        ClaimPage: {
            /** @description The oldest open ones first, or what was answered last */
            items: components["schemas"]["ClaimByHost"][];
            nextCursor: string | null;
        };
        ClaimAnswer: {
            /** @enum {string} */
            outcome: "confirmed" | "refused";
            /**
             * Format: uuid
             * @description The dwelling that is confirmed to be theirs, or theirs to manage
             */
            dwellingId?: string | null;
            /**
             * Format: date
             * @description the first day they answer for it as far as known; today if left out
             */
            from?: string | null;
            note?: string | null;
        };
        ObjectionOfOwner: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dwellingId: string;
            communeCode: string;
            says: string;
            /** Format: uuid */
            registrationId: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            dueOn: string;
            dueDerivation: components["schemas"]["ObjectionDue"];
            /** @enum {string|null} */
            outcome: "upheld" | "partly_upheld" | "not_upheld" | null;
            /** Format: date-time */
            answeredAt: string | null;
            answerNote: string | null;
            address: string;
            /**
             * Format: uuid
             * @description Whom it is about
             */
            residentId: string | null;
            fullName: string | null;
            /** @description Who answered it */
            officerName: string | null;
            /**
             * @description Whether it was answered by the day it was due
             * @enum {string|null}
             */
            timing: "in_time" | "late" | null;
            /** @description The days of visits that were made because of it */
            visitedOn: string[];
            /**
             * Format: date
             * @description When whom it is about was found not to live there
             */
            foundGoneOn: string | null;
        };
        ObjectionPage: {
            /** @description The earliest due first, or what was answered last */
            items: components["schemas"]["ObjectionOfOwner"][];
            nextCursor: string | null;
        };
        ObjectionAnswer: {
            /** @enum {string} */
            outcome: "upheld" | "partly_upheld" | "not_upheld";
            /** @description What the owner reads */
            note: string;
        };
        StayAtDwelling: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** @enum {string|null} */
            doubt: "long_unseen" | "registered_only" | null;
            /** @description Why it ends, where it does not only turn doubtful */
            endsBecause: string | null;
            /** Format: uuid */
            presenceId: string | null;
        };
        PersonAtDwelling: {
            resident: components["schemas"]["ResidentSummary"];
            /** @description Only doubtful stays touch the days asked about */
            possible: boolean;
            stays: components["schemas"]["StayAtDwelling"][];
            /** @description Registered at this dwelling on some of the days */
            registered: boolean;
            /** @description Agreed that the owner sees the name */
            nameDisclosed: boolean;
            /** @description Told to nobody outside the police */
            protected: boolean;
        };
        PeopleAtDwellingPage: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            certain: number;
            possible: number;
            items: components["schemas"]["PersonAtDwelling"][];
            nextCursor: string | null;
        };
        FindingDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** Format: date */
            foundOn: string;
            /** Format: date */
            goneSince: string;
            basis: string;
            /** @description Departures that were recorded by it */
            departures: number;
            /**
             * Format: uuid
             * @description A registration at the dwelling that still holds
             */
            registrationId: string | null;
        };
        FindingsOfDwelling: {
            items: components["schemas"]["FindingDetails"][];
        };
        NewFinding: {
            /** Format: uuid */
            residentId: string;
            /**
             * Format: date
             * @description the day it was found, not later than today
             * @example 2026-11-21
             */
            foundOn: string;
            /**
             * Format: date
             * @description the first day the person was no longer there, as far as known
             * @example 2026-11-21
             */
            goneSince: string;
            /** @description A visit, who said so */
            basis: string;
        };
        PrintablePaper: {
            /** @enum {string} */
            kind: "receipt" | "supplement_request" | "refusal" | "result" | "residence_confirmation" | "household_list" | "absence_slip" | "minutes";
            /** @description Code of the form in force today */
            form: string | null;
        };
        PaperIssued: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receipt" | "filing_receipt" | "supplement_request" | "refusal" | "result" | "residence_confirmation" | "household_list" | "absence_slip" | "minutes";
            /** @description The internal number; the legal one is the national system’s */
            number: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil: string | null;
        };
        PapersOfCase: {
            printable: components["schemas"]["PrintablePaper"][];
            issued: components["schemas"]["PaperIssued"][];
        };
        PaperToIssue: {
            /** @enum {string} */
            kind: "receipt" | "supplement_request" | "refusal" | "result" | "residence_confirmation" | "household_list" | "absence_slip" | "minutes";
        };
        FilingPrintAsked: {
            /**
             * @description Everybody’s receipts with the one of the filing, what came of the cases, or both
             * @enum {string}
             */
            what: "receipts" | "results" | "all";
        };
        FilingPrintProgress: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            what: "receipts" | "results" | "all";
            /** @enum {string} */
            state: "issuing" | "drawing" | "ready" | "failed" | "removed";
            /** @description Cases on the filing */
            cases: number;
            /** @description Cases whose papers are issued */
            issued: number;
            /** @description Papers so far */
            papers: number;
            /** @description Papers that are drawn */
            drawn: number;
            /** Format: date-time */
            askedAt: string;
        };
        FilingPrintList: {
            items: components["schemas"]["FilingPrintProgress"][];
        };
        PaperCheckQuestion: {
            code: string;
        };
        ReportEnded: {
            /** @enum {string} */
            how: "cancelled" | "corrected";
            /** Format: date-time */
            at: string;
        };
        PaperCheckAnswer: {
            valid: boolean;
            /** @description Null where no paper has this code */
            number: string | null;
            /** Format: date */
            issuedOn: string | null;
            /** @description Of the receipt of a report of a stay */
            ended: components["schemas"]["ReportEnded"] | null;
        };
        FilingTrackingQuestion: {
            trackingCode: string;
            /**
             * @description As it stands in the record: a day, a month or a year
             * @example 1995-08-12
             */
            dateOfBirth: string;
        };
        TrackedStep: {
            kind: string;
            /** Format: date */
            happenedOn: string;
        };
        TrackedCase: {
            /** @enum {string} */
            kind: "registration" | "extension" | "change_of_dwelling" | "ending" | "cancellation" | "no_residence_declaration" | "temporary_absence" | "residence_confirmation";
            /** @description Its place among those handed in together */
            place: number;
            /** @enum {string} */
            state: "opened" | "waiting_for_applicant" | "complete" | "waiting_for_outside" | "referred" | "granted" | "refused" | "withdrawn" | "cancelled";
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            waitingUntil: string | null;
            /** @description Codes of what is to be brought, while it waits for that */
            missing: string[];
            steps: components["schemas"]["TrackedStep"][];
        };
        FilingTracking: {
            /** @description Commune, year and number */
            number: string;
            /** Format: date-time */
            filedAt: string;
            /** @description Name of the commune whose police decide */
            commune: string;
            /** @enum {string} */
            form: "one" | "household" | "list";
            cases: components["schemas"]["TrackedCase"][];
        };
        Province: {
            code: string;
            /** @enum {string} */
            codeSet: "NSO-63" | "NSO-34";
            name: string;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @example Thành phố Hồ Chí Minh */
            fullName: string;
        };
        ProvinceList: {
            items: components["schemas"]["Province"][];
        };
        Commune: {
            code: string;
            /** @enum {string} */
            codeSet: "NSO-63" | "NSO-34";
            name: string;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @example Phường Sài Gòn */
            fullName: string;
            provinceCode: string;
            provinceName: string;
            legacyProvinceCode: string;
            legacyProvinceName: string;
            /** @description The district, for a commune of before 2025-07-01 */
            district: string | null;
        };
        CommunePage: {
            items: components["schemas"]["Commune"][];
            nextCursor: string | null;
        };
        NameOverTime: {
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            fullName: string;
            /** @description The act that says so */
            source: string;
        };
        RelatedCommune: {
            code: string;
            /** @enum {string} */
            codeSet: "NSO-63" | "NSO-34";
            name: string;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @example Phường Sài Gòn */
            fullName: string;
            provinceCode: string;
            provinceName: string;
            legacyProvinceCode: string;
            legacyProvinceName: string;
            /** @description The district, for a commune of before 2025-07-01 */
            district: string | null;
            /** @description Whether people went along, or land only */
            takesPeople: boolean;
        };
        CommuneDetails: {
            code: string;
            /** @enum {string} */
            codeSet: "NSO-63" | "NSO-34";
            name: string;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @example Phường Sài Gòn */
            fullName: string;
            provinceCode: string;
            provinceName: string;
            legacyProvinceCode: string;
            legacyProvinceName: string;
            /** @description The district, for a commune of before 2025-07-01 */
            district: string | null;
            versions: components["schemas"]["NameOverTime"][];
            predecessors: components["schemas"]["RelatedCommune"][];
        };
        FormerCommuneDetails: {
            code: string;
            /** @enum {string} */
            codeSet: "NSO-63" | "NSO-34";
            name: string;
            /** @enum {string} */
            type: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @example Phường Sài Gòn */
            fullName: string;
            provinceCode: string;
            provinceName: string;
            legacyProvinceCode: string;
            legacyProvinceName: string;
            /** @description The district, for a commune of before 2025-07-01 */
            district: string | null;
            successors: components["schemas"]["RelatedCommune"][];
            /** @description More than one successor took people: a person or a finer address must decide */
            undecided: boolean;
        };
        UnitAmendment: {
            /** @example 25378 */
            code: string;
            /** @enum {string} */
            type?: "city" | "province" | "ward" | "commune" | "township" | "special_zone";
            /** @description The name without the type */
            name?: string;
        };
        ExpectedTotals: {
            city: number;
            province: number;
            ward: number;
            commune: number;
            special_zone: number;
        };
        DecreeFile: {
            /** @example 388/NQ-UBTVQH16 */
            number: string;
            /**
             * Format: date
             * @description the first day in force
             * @example 2026-11-21
             */
            inForceOn: string;
            provinces: components["schemas"]["UnitAmendment"][];
            communes: components["schemas"]["UnitAmendment"][];
            expectedTotals: components["schemas"]["ExpectedTotals"];
        };
        UnitDifference: {
            /** @enum {string} */
            level: "province" | "commune";
            code: string;
            /** @example Xã Kép */
            before: string;
            /** @example Phường Kép */
            after: string;
        };
        UnitTotals: {
            city: number;
            province: number;
            ward: number;
            commune: number;
            township: number;
            special_zone: number;
        };
        DecreeProblemFound: {
            code: string;
            /** @description The unit, or the type whose total differs */
            subject: string;
        };
        DecreeOutcome: {
            loaded: boolean;
            differences: components["schemas"]["UnitDifference"][];
            before: components["schemas"]["UnitTotals"];
            after: components["schemas"]["UnitTotals"];
            problems: components["schemas"]["DecreeProblemFound"][];
        };
        DwellingQuestion: {
            /** @example 12 nguyen hue */
            text: string;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode?: string | null;
            /** @default 20 */
            limit?: number;
            /** @description nextCursor of the page before */
            cursor?: string;
        };
        DwellingPage: {
            items: components["schemas"]["DwellingDetails"][];
            nextCursor: string | null;
        };
        NewDwelling: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /** @description House number and street, hamlet or quarter; without the commune */
            address: string;
            /** @enum {string} */
            kind: "owned" | "rented" | "borrowed" | "lodging" | "institution" | "vehicle";
            /** @description The address as its papers have it, where they still name the units of before 2025-07-01 */
            addressOnDocument?: string | null;
        };
        DwellingBlockDetails: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "prohibited_or_protected_zone" | "landslide_or_flood_area" | "encroached_land" | "land_under_recovery" | "house_in_dispute" | "confiscated" | "vehicle_deregistered" | "ordered_demolished";
            basis: string;
            /** Format: date */
            from: string;
        };
        BlocksOfDwelling: {
            items: components["schemas"]["DwellingBlockDetails"][];
        };
        NewDwellingBlock: {
            /** @enum {string} */
            reason: "prohibited_or_protected_zone" | "landslide_or_flood_area" | "encroached_land" | "land_under_recovery" | "house_in_dispute" | "confiscated" | "vehicle_deregistered" | "ordered_demolished";
            /** @description The decision, map or judgment by which it is so */
            basis: string;
            /**
             * Format: date
             * @description the first day on which it is so
             * @example 2026-11-21
             */
            from: string;
        };
        LiftedBlock: {
            reason: string;
        };
        NewPresence: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day of arrival
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date-time
             * @description the instant of arrival, on that day
             * @example 2026-03-01T20:00:00+07:00
             */
            arrivedAt?: string | null;
            /**
             * Format: date
             * @description the first day the person means to be gone
             */
            plannedUntil?: string | null;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /**
             * @default none
             * @enum {string}
             */
            hostRelation?: "none" | "close_relative";
            /** @enum {string} */
            source: "inspection" | "employer_list" | "host_list" | "person";
        };
        RecordedPresenceFact: {
            /** Format: uuid */
            id: string;
        };
        NewConfirmation: {
            /**
             * Format: date
             * @description the day
             * @example 2026-11-21
             */
            confirmedOn: string;
        };
        NewDeparture: {
            /**
             * Format: date
             * @description the first day no longer there, not later than today
             * @example 2026-11-21
             */
            leftOn: string;
        };
        NewStayReport: {
            /**
             * Format: date
             * @description the first day reported, not before the arrival
             * @example 2026-11-21
             */
            from: string;
            /**
             * Format: date
             * @description the first day no longer reported
             * @example 2026-11-21
             */
            until: string;
        };
        HitRate: {
            /** @enum {string} */
            reason: "over_30" | "lapsed" | "suspected_left" | "too_many_people" | "owner_objection";
            looked: number;
            right: number;
        };
        CommuneInspections: {
            communeCode: string;
            communeName: string;
            /** @description Here over 30 days without registration */
            over30: number;
            /** @description Registration ran out or was ended */
            lapsed: number;
            /** @description Visits in 365 days */
            visits: number;
            /** @description Visits at which nobody was home */
            nobodyHome: number;
            /** @description People of whom a visit found something */
            findings: number;
            /** @description Regularisations that are open */
            open: number;
            /** @description Of these, due to be looked at */
            due: number;
            /** @description Closed because the person is registered */
            registered: number;
        };
        InspectionCounts: {
            hitRates: components["schemas"]["HitRate"][];
            communes: components["schemas"]["CommuneInspections"][];
        };
        ReasonToVisit: {
            /** @enum {string} */
            reason: "over_30" | "lapsed" | "suspected_left" | "too_many_people" | "owner_objection";
            /** @description How many people it concerns */
            people: number;
            /** @description How often it proves right: (right + 1) of (looked into + 2) in this commune */
            likelihood: number;
        };
        PersonToVisit: {
            /** Format: uuid */
            residentId: string;
            fullName: string;
            birthYear: number | null;
            /** Format: uuid */
            presenceId: string;
            /**
             * Format: date
             * @description First day in the commune
             */
            since: string;
            /** Format: date */
            lastSeenOn: string;
            /**
             * Format: date
             * @description Last day of the registration here
             */
            registeredUntil: string | null;
            /** @description Told to nobody outside the police, nor to anybody at the door */
            isProtected: boolean;
            reasons: ("over_30" | "lapsed" | "suspected_left" | "too_many_people" | "owner_objection")[];
        };
        VisitLine: {
            /** Format: uuid */
            dwellingId: string;
            communeCode: string;
            address: string;
            /** @description Records that a visit is likely to put right */
            gain: number;
            reasons: components["schemas"]["ReasonToVisit"][];
            /**
             * Format: date
             * @description When an objection of the owner is due
             */
            objectionDueOn: string | null;
            /** Format: date */
            lastVisitedOn: string | null;
            people: components["schemas"]["PersonToVisit"][];
            /** @description How many more are recorded there whom the line does not name */
            furtherPeople: number;
        };
        VisitPage: {
            items: components["schemas"]["VisitLine"][];
            /** @description How many dwellings the whole list has at most: the law is asked only of the people at those that are shown */
            atMost: number;
            nextCursor: string | null;
        };
        PersonMet: {
            fullName?: string | null;
            /** @enum {string} */
            sex: "male" | "female";
            /**
             * @description The day, the month or only the year, as far as known
             * @example 1999
             * @example 1999-05
             * @example 1999-05-04
             */
            dateOfBirth?: string | null;
            /** @default VN */
            nationality?: string;
            personalNumber?: string | null;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            permanentCommuneCode?: string | null;
            phone?: string | null;
        };
        VisitFinding: {
            /** @enum {string} */
            found: "present" | "left" | "not_known" | "new";
            /**
             * Format: uuid
             * @description Whom; absent for somebody new
             */
            residentId?: string;
            person?: components["schemas"]["PersonMet"] | null;
            /**
             * Format: date
             * @description of somebody who left: the first day no longer there; absent: the day of the visit
             */
            leftOn?: string | null;
            /**
             * Format: date
             * @description of somebody new: the first day here; absent: the day of the visit
             */
            arrivedOn?: string | null;
            /**
             * Format: date
             * @description of somebody new: the first day they mean to be gone
             */
            plannedUntil?: string | null;
            /**
             * @default other
             * @enum {string}
             */
            purpose?: "work" | "study" | "family" | "medical" | "other";
        };
        NewInspection: {
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day of the visit, at most 30 days ago
             * @example 2026-11-21
             */
            inspectedOn: string;
            /** @enum {string} */
            outcome: "met" | "nobody_home";
            note?: string | null;
            findings: components["schemas"]["VisitFinding"][];
        };
        RecordedFinding: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            /** @enum {string} */
            found: "present" | "left" | "not_known" | "new";
            /** Format: uuid */
            presenceId: string | null;
            /**
             * Format: uuid
             * @description The regularisation it opened or goes on with, where registration is due
             */
            regularisationCaseId: string | null;
        };
        RecordedInspection: {
            /** Format: uuid */
            id: string;
            findings: components["schemas"]["RecordedFinding"][];
        };
        PastFinding: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            birthYear: number | null;
            /** @enum {string} */
            found: "present" | "left" | "not_known" | "new";
            /** Format: date */
            leftOn: string | null;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
            /** @description Whether it may still be taken back: it stands and is not too old */
            mayBeTakenBack: boolean;
        };
        PastVisit: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dwellingId: string;
            address: string;
            /** Format: date */
            inspectedOn: string;
            /** @enum {string} */
            outcome: "met" | "nobody_home";
            note: string | null;
            officerName: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
            /** @description Whether the whole visit may still be taken back */
            mayBeTakenBack: boolean;
            findings: components["schemas"]["PastFinding"][];
        };
        PastVisitList: {
            /** @description Newest first */
            items: components["schemas"]["PastVisit"][];
        };
        VisitTakingBack: {
            reason: string;
        };
        FindingTakingBack: {
            reason: string;
            instead?: components["schemas"]["VisitFinding"] | null;
        };
        RegularisationSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            birthYear: number | null;
            communeCode: string;
            /** Format: uuid */
            dwellingId: string;
            address: string;
            /** Format: date */
            foundOn: string;
            /** @enum {string} */
            state: "opened" | "informed" | "invited" | "helped" | "closed";
            /** @enum {string|null} */
            outcome: "registered" | "declared" | "left" | "no_longer_due" | "declined" | "opened_by_mistake" | null;
            /** Format: date */
            remindOn: string | null;
            /**
             * Format: date
             * @description First day of the presence here
             */
            arrivedOn: string | null;
            /**
             * Format: date
             * @description Registered here meanwhile: the last day of the term
             */
            registeredUntil: string | null;
            /**
             * Format: uuid
             * @description A case of registration that is open at the counter
             */
            openCaseId: string | null;
        };
        RegularisationPage: {
            items: components["schemas"]["RegularisationSummary"][];
            nextCursor: string | null;
        };
        NewRegularisation: {
            /** Format: uuid */
            residentId: string;
            /** Format: uuid */
            dwellingId: string;
            /**
             * Format: date
             * @description the day on which it was found, not later than today
             * @example 2026-11-21
             */
            foundOn: string;
        };
        RegularisationHistoryEntry: {
            /** @enum {string} */
            step: "opened" | "informed" | "invited" | "helped" | "closed";
            /** Format: date */
            happenedOn: string;
            /** Format: date */
            appointmentOn: string | null;
            /** @enum {string|null} */
            outcome: "registered" | "declared" | "left" | "no_longer_due" | "declined" | "opened_by_mistake" | null;
            note: string | null;
            officerName: string;
            /** Format: date-time */
            recordedAt: string;
        };
        RegularisationDetails: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            birthYear: number | null;
            communeCode: string;
            /** Format: uuid */
            dwellingId: string;
            address: string;
            /** Format: date */
            foundOn: string;
            /** @enum {string} */
            state: "opened" | "informed" | "invited" | "helped" | "closed";
            /** @enum {string|null} */
            outcome: "registered" | "declared" | "left" | "no_longer_due" | "declined" | "opened_by_mistake" | null;
            /** Format: date */
            remindOn: string | null;
            /**
             * Format: date
             * @description First day of the presence here
             */
            arrivedOn: string | null;
            /**
             * Format: date
             * @description Registered here meanwhile: the last day of the term
             */
            registeredUntil: string | null;
            /**
             * Format: uuid
             * @description A case of registration that is open at the counter
             */
            openCaseId: string | null;
            history: components["schemas"]["RegularisationHistoryEntry"][];
            mayFollow: ("informed" | "invited" | "helped" | "closed")[];
        };
        NewRegularisationStep: {
            /** @enum {string} */
            step: "informed" | "invited" | "helped" | "closed";
            /**
             * Format: date
             * @description the day of the step, not later than today
             * @example 2026-11-21
             */
            happenedOn: string;
            /**
             * Format: date
             * @description of an invitation: the day for which the person is expected at the counter
             */
            appointmentOn?: string | null;
            /**
             * Format: date
             * @description when the case is to come up again; absent: after a week, or the day after the appointment
             */
            remindOn?: string | null;
            /**
             * @description Of the last step: how it ended
             * @enum {string}
             */
            outcome?: "registered" | "declared" | "left" | "no_longer_due" | "declined" | "opened_by_mistake";
            note?: string | null;
        };
        CandidateProvisionDetails: {
            /** @enum {string} */
            code: "registration_rules" | "lives_elsewhere_unchanged" | "report_rules" | "facility_few_guests" | "facility_several_guests" | "facility_many_guests";
            leastVnd: number;
            mostVnd: number;
            warningPossible: boolean;
            article: string;
            /** @description How well the provision is known */
            tag: string;
            /** @description How well the range is known */
            tagOfRange: string;
            /** @description Whether both are confirmed or read in the official text */
            confirmed: boolean;
        };
        CandidateProvisionsAnswer: {
            offered: boolean;
            /** @enum {string|null} */
            because: "under_18" | "age_unknown" | "no_version_known" | null;
            /**
             * Format: date
             * @description The day by whose version it is said
             */
            on: string;
            provisions: components["schemas"]["CandidateProvisionDetails"][];
        };
        GuestAsStated: {
            fullName: string;
            dateOfBirth: string | null;
            personalNumber: string | null;
            passportNumber: string | null;
            /** @enum {string|null} */
            sex: "male" | "female" | null;
            nationality: string;
            /**
             * @description Null for a medical facility
             * @enum {string|null}
             */
            purpose: "work" | "study" | "family" | "medical" | "other" | null;
            /** @enum {string} */
            hostRelation: "none" | "close_relative";
            /** Format: date */
            arrivedOn: string;
            /** Format: date-time */
            arrivedAt: string | null;
            /** Format: date */
            until: string;
            /** @enum {string|null} */
            identityShownBy: "document" | "vneid" | null;
        };
        WaitingOwnStay: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            address: string;
            guest: components["schemas"]["GuestAsStated"];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            timing: "in_time" | "late";
        };
        WaitingOwnStays: {
            items: components["schemas"]["WaitingOwnStay"][];
            nextCursor: string | null;
        };
        OwnStayAcceptance: {
            /** Format: uuid */
            dwellingId: string;
        };
        DaysCovered: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        StayNotice: {
            /** Format: uuid */
            id: string;
            /** @description On the receipt */
            receiptCode: string;
            /** @description Of a medical facility: shown to officers only where they ask for these */
            restricted: boolean;
            /** Format: uuid */
            dwellingId: string;
            dwellingAddress: string | null;
            communeCode: string;
            /** @enum {string} */
            channel: "host_web" | "api" | "phone" | "file" | "guest";
            /** @enum {string} */
            state: "recorded" | "corrected" | "cancelled";
            guest: components["schemas"]["GuestAsStated"];
            /**
             * Format: uuid
             * @description For officers; null for a host
             */
            residentId: string | null;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description It was in time before this moment
             */
            dueAt: string;
            /** @enum {string} */
            timing: "in_time" | "late";
            /** @enum {string} */
            dueBecause: "evening_of_arrival" | "morning_after_late_arrival";
            /** Format: date */
            reportFrom: string;
            /**
             * Format: date
             * @description At most 30 days after its beginning
             */
            reportUntil: string;
            covers: components["schemas"]["DaysCovered"] | null;
            /**
             * Format: date
             * @description The end of a stay longer than a report
             */
            plannedUntil: string | null;
            cutToDays: number | null;
            flags: ("registration_due" | "chained_stays")[];
            /** Format: date */
            leftOn: string | null;
            /** Format: uuid */
            corrects: string | null;
            /** Format: uuid */
            correctedBy: string | null;
            /**
             * Format: date-time
             * @description When it was corrected or cancelled
             */
            voidedAt: string | null;
            /** @description Why it was corrected or cancelled */
            voidReason: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        OwnStayRefusal: {
            /** @description Shown to the guest */
            reason: string;
        };
        GuestStatement: {
            fullName: string;
            /**
             * @description The day, the month or only the year, as far as known
             * @example 1999
             * @example 1999-05
             * @example 1999-05-04
             */
            dateOfBirth?: string | null;
            personalNumber?: string | null;
            passportNumber?: string | null;
            /**
             * @description Only where there is no personal number, which says it
             * @enum {string|null}
             */
            sex?: "male" | "female" | null;
            /** @default VN */
            nationality?: string;
            /** @enum {string} */
            purpose: "work" | "study" | "family" | "medical" | "other";
            /**
             * @default none
             * @enum {string}
             */
            hostRelation?: "none" | "close_relative";
            /**
             * Format: date
             * @description the day of arrival
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date-time
             * @description the instant of arrival, on that day
             * @example 2026-03-01T20:00:00+07:00
             */
            arrivedAt?: string | null;
            /**
             * Format: date
             * @description where the stay goes on: the first day that this report is of; otherwise the arrival
             */
            reportFrom?: string | null;
            /**
             * Format: date
             * @description the first day the guest means to be gone; of a longer stay 30 days are reported
             * @example 2026-11-21
             */
            until: string;
            /** @enum {string|null} */
            identityShownBy?: "document" | "vneid" | null;
            /**
             * Format: uuid
             * @description The earlier report by the same reporter that this one repeats: the same person
             */
            earlierNoticeId?: string | null;
        };
        OwnStayReport: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /** @description House number and street, without the commune */
            address: string;
            guest: components["schemas"]["GuestStatement"];
        };
        OwnStayReceipt: {
            trackingCode: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            timing: "in_time" | "late";
        };
        OwnStayQuestion: {
            /** @example K7QX W2M4 R8T1 B9ZC */
            trackingCode: string;
        };
        OwnStayState: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "refused" | "withdrawn";
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            timing: "in_time" | "late";
            /** @description Why it was refused */
            answer: string | null;
        };
        HostReport: {
            /** Format: uuid */
            dwellingId: string;
            guests: components["schemas"]["GuestStatement"][];
        };
        ReportedStays: {
            items: components["schemas"]["StayNotice"][];
        };
        StayNoticePage: {
            items: components["schemas"]["StayNotice"][];
            nextCursor: string | null;
        };
        StayNoticeDetails: {
            /** Format: uuid */
            id: string;
            /** @description On the receipt */
            receiptCode: string;
            /** @description Of a medical facility: shown to officers only where they ask for these */
            restricted: boolean;
            /** Format: uuid */
            dwellingId: string;
            dwellingAddress: string | null;
            communeCode: string;
            /** @enum {string} */
            channel: "host_web" | "api" | "phone" | "file" | "guest";
            /** @enum {string} */
            state: "recorded" | "corrected" | "cancelled";
            guest: components["schemas"]["GuestAsStated"];
            /**
             * Format: uuid
             * @description For officers; null for a host
             */
            residentId: string | null;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description It was in time before this moment
             */
            dueAt: string;
            /** @enum {string} */
            timing: "in_time" | "late";
            /** @enum {string} */
            dueBecause: "evening_of_arrival" | "morning_after_late_arrival";
            /** Format: date */
            reportFrom: string;
            /**
             * Format: date
             * @description At most 30 days after its beginning
             */
            reportUntil: string;
            covers: components["schemas"]["DaysCovered"] | null;
            /**
             * Format: date
             * @description The end of a stay longer than a report
             */
            plannedUntil: string | null;
            cutToDays: number | null;
            flags: ("registration_due" | "chained_stays")[];
            /** Format: date */
            leftOn: string | null;
            /** Format: uuid */
            corrects: string | null;
            /** Format: uuid */
            correctedBy: string | null;
            /**
             * Format: date-time
             * @description When it was corrected or cancelled
             */
            voidedAt: string | null;
            /** @description Why it was corrected or cancelled */
            voidReason: string | null;
            /** Format: date-time */
            recordedAt: string;
            history: components["schemas"]["StayNotice"][];
            /**
             * Format: date
             * @description Until when later reports of the same stay go on, whoever sent them; null where none does
             */
            goesOnUntil: string | null;
            /**
             * Format: date
             * @description The death of the guest, for officers; null for a host
             */
            diedOn: string | null;
        };
        StayCorrection: {
            guest: components["schemas"]["GuestStatement"];
            reason: string;
        };
        StayCancellation: {
            reason: string;
        };
        GuestDeparture: {
            /**
             * Format: date
             * @description the first day no longer there, not later than today
             * @example 2026-11-21
             */
            leftOn: string;
        };
        GuestSearch: {
            text: string;
            /** Format: uuid */
            dwellingId?: string;
        };
        EarlierGuest: {
            /** Format: uuid */
            noticeId: string;
            /** Format: uuid */
            dwellingId: string;
            guest: components["schemas"]["GuestAsStated"];
        };
        EarlierGuests: {
            items: components["schemas"]["EarlierGuest"][];
        };
        TelephoneReport: {
            /** Format: uuid */
            dwellingId: string;
            guests: components["schemas"]["GuestStatement"][];
            /**
             * Format: date-time
             * @description when it was told, at most a day ago; left out: now
             * @example 2026-03-01T20:00:00+07:00
             */
            toldAt?: string | null;
        };
        StayClockQuestion: {
            /**
             * Format: date
             * @description the day of arrival
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * Format: date-time
             * @description the instant of arrival, on that day
             * @example 2026-03-01T20:00:00+07:00
             */
            arrivedAt?: string | null;
            /**
             * Format: date
             * @description of a stay that goes on and was reported before: the first day of the further report
             */
            reportFrom?: string | null;
            /**
             * Format: date
             * @description the first day the guest means to be gone
             */
            until?: string | null;
        };
        ContentOfReportAsked: {
            /** @enum {string} */
            field: "fullName" | "dateOfBirth" | "personalNumberOrPassport" | "identityCardNumber" | "purpose" | "duration" | "address" | "identityShownBy";
            required: boolean;
        };
        StayClockSource: {
            /** @enum {string} */
            subject: "hours" | "content" | "longest_report" | "registration";
            article: string;
            url: string;
            tag: string;
            /** @description Whether it has been confirmed against the gazette */
            confirmed: boolean;
        };
        StayClockAnswer: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date-time
             * @description It is in time before this moment
             */
            dueAt: string;
            /** @enum {string} */
            dueBecause: "evening_of_arrival" | "morning_after_late_arrival";
            /** @enum {string} */
            timing: "in_time" | "late";
            /** @description Until it is late; below 0 since it is */
            secondsLeft: number;
            /** Format: date */
            reportUntil: string | null;
            covers: components["schemas"]["DaysCovered"] | null;
            cutToDays: number | null;
            /** Format: date */
            plannedUntil: string | null;
            /** @description Whether the stay is so long that it is to be registered */
            registrationAsked: boolean;
            content: components["schemas"]["ContentOfReportAsked"][];
            sources: components["schemas"]["StayClockSource"][];
        };
        StayDraft: {
            guests: Record<string, never>[];
            /** Format: uuid */
            dwellingId: string;
            /** Format: date-time */
            savedAt: string;
        };
        HostTonight: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date-time
             * @description Who arrives now is reported in time before this moment
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Until the morning hour: by when those are reported who arrived late last night
             */
            lateArrivalsDueAt: string | null;
            /** @description Reports sent today */
            sent: number;
            /** @description Guests entered and not sent */
            entered: number;
            drafts: components["schemas"]["StayDraft"][];
            guests: components["schemas"]["StayNotice"][];
            /** @description Whose report has ended today or in the two days before, and who neither left nor stays on as far as told */
            ended: components["schemas"]["StayNotice"][];
        };
        StayDrafts: {
            items: components["schemas"]["StayDraft"][];
        };
        StayDraftContent: {
            guests: Record<string, never>[];
        };
        ReminderContact: {
            /** Format: email */
            email?: string | null;
            /** @example 0901 234 567 */
            phone?: string | null;
        };
        StayMatch: {
            /** Format: uuid */
            id: string;
            /** @description `same_number`, `same_name_and_birth_year`, or the words of an officer */
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description The newer record, then the one that was there before */
            residents: components["schemas"]["ResidentSummary"][];
        };
        StayMatchPage: {
            items: components["schemas"]["StayMatch"][];
            nextCursor: string | null;
        };
        MatchSettlement: {
            /** @enum {string} */
            verdict: "same" | "different";
            note: string;
        };
        FloorAreaDetails: {
            /** Format: uuid */
            id: string;
            provinceCode: string;
            /** Format: date */
            holdsFrom: string;
            squareMetres: number;
            basis: string;
            confirmed: boolean;
        };
        FloorAreas: {
            items: components["schemas"]["FloorAreaDetails"][];
        };
        NewFloorArea: {
            /** @description A province in force on the day, two digits */
            provinceCode: string;
            /**
             * Format: date
             * @description the first day on which it holds
             * @example 2026-11-21
             */
            holdsFrom: string;
            /** @description Square metres; the law asks for eight */
            squareMetres: number;
            /** @description Number and day of the resolution */
            basis: string;
            /** @description Compared with the gazette; until then it is shown as unconfirmed */
            confirmed: boolean;
        };
        FloorAreaVoiding: {
            reason: string;
        };
        RuleVersion: {
            /** Format: date */
            from: string;
            /**
             * @description With exactly the keys of the values that the parameter has
             * @example {
             *       "days": 30
             *     }
             */
            value: {
                [key: string]: number | boolean | string;
            };
            /** @description The provision in words */
            article: string;
            instrument: string;
            /** @description Row of the parameter reference, or where it was compared */
            reference: string;
            /** @enum {string} */
            tag: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether two administrators have confirmed it */
            confirmed: boolean;
            /** Format: date */
            checkedOn: string;
            url: string;
        };
        RuleParameter: {
            /** @enum {string} */
            name: "absenceOfDutyBound" | "absenceOfSupervised" | "absenceThatStrikesOff" | "absenceToDeclare" | "accessToPreschool" | "accessToPrimarySchool" | "accessToLowerSecondarySchool" | "accessToUpperSecondarySchool" | "accessToEmergencyCare" | "accessToVaccination" | "accessToFirstLevelCare" | "accessToHealthInsuranceUnderSix" | "accessToPupilHealthInsurance" | "accessToHouseholdHealthInsurance" | "accessToCompulsorySocialInsurance" | "accessToVoluntarySocialInsurance" | "accessToSocialPension" | "accessToSocialAssistance" | "accessToTenantElectricity" | "accessToVotingList" | "accessToVotingForCommuneCouncil" | "accessToSocialHousing" | "accessToVehicleRegistration" | "accessToCivilStatus" | "accessToJobService" | "baseSalary" | "chainedStays" | "chainGapNights" | "daysAllowedToAnswerAbsence" | "daysAllowedToConfirmResidence" | "daysAllowedToDecide" | "daysAllowedToStrikeOff" | "daysAllowedToVerifyDeclaration" | "daysToActOnCancellation" | "daysToAnswerAboutPersonalData" | "daysToAnswerOwner" | "daysToAnswerServiceRequest" | "daysToFileStrikingOff" | "daysToRegisterNewborn" | "daysToRestoreAfterCancellation" | "daysToReviewWaitingList" | "extensionWindow" | "fineOfFirstTier" | "fineOfFourthTier" | "fineOfSecondTier" | "fineOfThirdTier" | "formOfAbsenceSlip" | "formOfConfirmation" | "formOfReceipt" | "formOfRefusal" | "formOfResult" | "formOfSupplementRequest" | "householdHealthContribution" | "lapsesSoon" | "longestStatedIntention" | "longestStayReport" | "longestTemporaryResidence" | "manyPeopleAtDwelling" | "migrantWindow" | "officeHours" | "oneReportForRelatives" | "openPresenceMonths" | "presenceUnconfirmed" | "registrationFee" | "settledDays" | "shortestStayToRegister" | "smallestFloorArea" | "stayContent" | "stayReportHours" | "studyMonth" | "validityOfResidenceConfirmation" | "waitForOutsideAnswer";
            /** @description Whether a change can change somebody’s residence status */
            changesStatus: boolean;
            /**
             * Format: date
             * @description First day of the value in force today
             */
            inForceFrom: string | null;
            versions: components["schemas"]["RuleVersion"][];
        };
        RuleParameters: {
            items: components["schemas"]["RuleParameter"][];
        };
        StatusChange: {
            communeBefore: string | null;
            /** @enum {string|null} */
            statusBefore: "permanent" | "registered_temporary" | "registered_stay" | "pending" | "declared" | "unregistered_elsewhere" | "unregistered_lapsed" | "unregistered_over_30" | "unregistered_under_30" | null;
            communeAfter: string | null;
            /** @enum {string|null} */
            statusAfter: "permanent" | "registered_temporary" | "registered_stay" | "pending" | "declared" | "unregistered_elsewhere" | "unregistered_lapsed" | "unregistered_over_30" | "unregistered_under_30" | null;
            /**
             * Format: date
             * @description The earliest first changed day among them
             */
            firstOn: string;
            people: number;
        };
        DryRun: {
            /** @description Everybody there is */
            people: number;
            /** @description Looked at so far */
            lookedAt: number;
            /** @description Of those, people some day of whom would count differently */
            changing: number;
            changes: components["schemas"]["StatusChange"][];
            finished: boolean;
            /** @description Whether the rules changed since: then it is to be run again */
            outdated: boolean;
        };
        Recalculation: {
            /** @enum {string} */
            state: "waiting" | "running" | "finished";
            people: number;
            done: number;
            /** @description People whose stored status changed */
            changed: number;
            /** Format: date-time */
            beganAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
        };
        RuleProposalDetails: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "confirmation" | "supersession";
            /** @enum {string} */
            parameter: "absenceOfDutyBound" | "absenceOfSupervised" | "absenceThatStrikesOff" | "absenceToDeclare" | "accessToPreschool" | "accessToPrimarySchool" | "accessToLowerSecondarySchool" | "accessToUpperSecondarySchool" | "accessToEmergencyCare" | "accessToVaccination" | "accessToFirstLevelCare" | "accessToHealthInsuranceUnderSix" | "accessToPupilHealthInsurance" | "accessToHouseholdHealthInsurance" | "accessToCompulsorySocialInsurance" | "accessToVoluntarySocialInsurance" | "accessToSocialPension" | "accessToSocialAssistance" | "accessToTenantElectricity" | "accessToVotingList" | "accessToVotingForCommuneCouncil" | "accessToSocialHousing" | "accessToVehicleRegistration" | "accessToCivilStatus" | "accessToJobService" | "baseSalary" | "chainedStays" | "chainGapNights" | "daysAllowedToAnswerAbsence" | "daysAllowedToConfirmResidence" | "daysAllowedToDecide" | "daysAllowedToStrikeOff" | "daysAllowedToVerifyDeclaration" | "daysToActOnCancellation" | "daysToAnswerAboutPersonalData" | "daysToAnswerOwner" | "daysToAnswerServiceRequest" | "daysToFileStrikingOff" | "daysToRegisterNewborn" | "daysToRestoreAfterCancellation" | "daysToReviewWaitingList" | "extensionWindow" | "fineOfFirstTier" | "fineOfFourthTier" | "fineOfSecondTier" | "fineOfThirdTier" | "formOfAbsenceSlip" | "formOfConfirmation" | "formOfReceipt" | "formOfRefusal" | "formOfResult" | "formOfSupplementRequest" | "householdHealthContribution" | "lapsesSoon" | "longestStatedIntention" | "longestStayReport" | "longestTemporaryResidence" | "manyPeopleAtDwelling" | "migrantWindow" | "officeHours" | "oneReportForRelatives" | "openPresenceMonths" | "presenceUnconfirmed" | "registrationFee" | "settledDays" | "shortestStayToRegister" | "smallestFloorArea" | "stayContent" | "stayReportHours" | "studyMonth" | "validityOfResidenceConfirmation" | "waitForOutsideAnswer";
            /** Format: date */
            from: string;
            /**
             * @description With exactly the keys of the values that the parameter has
             * @example {
             *       "days": 30
             *     }
             */
            value: {
                [key: string]: number | boolean | string;
            };
            /** @description The provision in words */
            article: string;
            checkedAgainst: string;
            /** @enum {string} */
            state: "trying" | "tried" | "proposed" | "approved" | "rejected" | "withdrawn";
            /** Format: date-time */
            createdAt: string;
            proposedBy: string;
            decidedBy: string | null;
            decisionNote: string | null;
            /** @description Whether the asker put it forward, and so cannot approve it */
            own: boolean;
            dryRun: components["schemas"]["DryRun"];
            recalculation: components["schemas"]["Recalculation"] | null;
        };
        RuleProposals: {
            items: components["schemas"]["RuleProposalDetails"][];
        };
        RuleSource: {
            /** @example 68/2020/QH14 */
            instrument: string;
            /** @description Title of an instrument that the program does not know yet */
            title?: string;
            /** @example 27 */
            article: string;
            /** @example 1 */
            clause?: string | null;
            /** @example c */
            point?: string | null;
            /** @enum {string} */
            tag: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /**
             * @description Where the text was compared
             * @example Công báo số 1235+1236, trang 14
             */
            checkedAgainst: string;
            /**
             * Format: date
             * @description the day it was compared
             * @example 2026-11-21
             */
            checkedOn: string;
        };
        RuleProposalDraft: {
            /** @enum {string} */
            kind: "confirmation" | "supersession";
            /** @enum {string} */
            parameter: "absenceOfDutyBound" | "absenceOfSupervised" | "absenceThatStrikesOff" | "absenceToDeclare" | "accessToPreschool" | "accessToPrimarySchool" | "accessToLowerSecondarySchool" | "accessToUpperSecondarySchool" | "accessToEmergencyCare" | "accessToVaccination" | "accessToFirstLevelCare" | "accessToHealthInsuranceUnderSix" | "accessToPupilHealthInsurance" | "accessToHouseholdHealthInsurance" | "accessToCompulsorySocialInsurance" | "accessToVoluntarySocialInsurance" | "accessToSocialPension" | "accessToSocialAssistance" | "accessToTenantElectricity" | "accessToVotingList" | "accessToVotingForCommuneCouncil" | "accessToSocialHousing" | "accessToVehicleRegistration" | "accessToCivilStatus" | "accessToJobService" | "baseSalary" | "chainedStays" | "chainGapNights" | "daysAllowedToAnswerAbsence" | "daysAllowedToConfirmResidence" | "daysAllowedToDecide" | "daysAllowedToStrikeOff" | "daysAllowedToVerifyDeclaration" | "daysToActOnCancellation" | "daysToAnswerAboutPersonalData" | "daysToAnswerOwner" | "daysToAnswerServiceRequest" | "daysToFileStrikingOff" | "daysToRegisterNewborn" | "daysToRestoreAfterCancellation" | "daysToReviewWaitingList" | "extensionWindow" | "fineOfFirstTier" | "fineOfFourthTier" | "fineOfSecondTier" | "fineOfThirdTier" | "formOfAbsenceSlip" | "formOfConfirmation" | "formOfReceipt" | "formOfRefusal" | "formOfResult" | "formOfSupplementRequest" | "householdHealthContribution" | "lapsesSoon" | "longestStatedIntention" | "longestStayReport" | "longestTemporaryResidence" | "manyPeopleAtDwelling" | "migrantWindow" | "officeHours" | "oneReportForRelatives" | "openPresenceMonths" | "presenceUnconfirmed" | "registrationFee" | "settledDays" | "shortestStayToRegister" | "smallestFloorArea" | "stayContent" | "stayReportHours" | "studyMonth" | "validityOfResidenceConfirmation" | "waitForOutsideAnswer";
            /**
             * Format: date
             * @description the first day on which the value holds
             * @example 2026-11-21
             */
            from: string;
            /**
             * @description With exactly the keys of the values that the parameter has
             * @example {
             *       "days": 30
             *     }
             */
            value: {
                [key: string]: number | boolean | string;
            };
            source: components["schemas"]["RuleSource"];
        };
        ProposalRejection: {
            reason: string;
        };
        OfficeDayDetails: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "off" | "worked";
            name: string;
            basis: string;
        };
        OfficeYearDetails: {
            year: number;
            notice: string | null;
            /** @description Whether the notice is still missing: deadlines of the year are marked provisional */
            provisional: boolean;
            days: components["schemas"]["OfficeDayDetails"][];
            uncertain: string[];
        };
        OfficeYears: {
            items: components["schemas"]["OfficeYearDetails"][];
        };
        OfficeDayEntry: {
            /**
             * Format: date
             * @description the day
             * @example 2026-11-21
             */
            day: string;
            /** @enum {string} */
            kind: "off" | "worked";
            /** @example Tết Nguyên đán */
            name: string;
            /** @example Thông báo 9441/TB-BNV */
            basis: string;
        };
        OfficeYearEntry: {
            /** @description The notice; left out, the year stays provisional */
            notice?: string | null;
            days: components["schemas"]["OfficeDayEntry"][];
            /** @description days that are still to be decided: they count as working days, and deadlines on them are marked */
            uncertain: string[];
        };
        ObligationsQuestion: {
            /** @example VN */
            nationality: string;
            age?: number | null;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            permanentResidenceCommuneCode?: string | null;
            /**
             * Format: date
             * @description the day of arrival
             * @example 2026-11-21
             */
            arrivedOn: string;
            /**
             * @description Whether the arrival is at 23:00 or later
             * @default false
             */
            arrivesLate?: boolean;
            /**
             * Format: date
             * @description the first day you mean to be gone; left out where you do not know
             */
            plannedUntil?: string | null;
            /** @default false */
            withCloseRelative?: boolean;
            /**
             * @description Whether the host is there
             * @default true
             */
            hostPresent?: boolean;
            /** @enum {string} */
            dwelling: "rented_or_lent" | "own" | "relative_agrees" | "none_on_paper";
        };
        PaperInWords: {
            /** @enum {string} */
            code: "identity_shown" | "declaration" | "declaration_by_officer" | "written_lease" | "one_paper_of_the_dwelling" | "own_commitment" | "consent_of_parent" | "authorisation" | "proof_of_end_ground" | "minutes_of_non_performance" | "cancellation_decision" | "consent_of_supervising_body" | "legalised_translation" | "notarised_lease" | "land_certificate_of_the_owner" | "dwelling_paper" | "household_book" | "paper_held_in_data" | "notarised_copy" | "consent_of_head" | "consent_of_owner" | "identity_card_number_of_guest";
            sentence: string;
            article: string;
            /** @enum {string} */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether it has been confirmed against the gazette */
            confirmed: boolean;
        };
        ObligationInWords: {
            /** @enum {string} */
            code: "foreigner_is_declared" | "nothing_at_home" | "stay_is_reported" | "relatives_report_suffices" | "residence_is_registered" | "register_if_longer" | "no_residence_is_declared" | "newborn_is_registered" | "absence_is_declared" | "host_tells_end_of_lease";
            /** @enum {string} */
            who: "you" | "host" | "parent_or_guardian";
            sentence: string;
            /** @description Where and how it is done */
            how: string | null;
            /**
             * Format: date-time
             * @description A report is made before this moment
             */
            before: string | null;
            /**
             * Format: date
             * @description The day that the sentence speaks of
             */
            on: string | null;
            /** @description Whether the moment has passed */
            overdue: boolean;
            article: string;
            /** @enum {string} */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            confirmed: boolean;
            papers: components["schemas"]["PaperInWords"][];
            /** @description What nobody may ask for */
            neverAsked: components["schemas"]["PaperInWords"][];
        };
        ObligationsAnswer: {
            obligations: components["schemas"]["ObligationInWords"][];
        };
        GroundOfAccess: {
            /** @enum {string} */
            code: "nothing_is_asked" | "lives_here" | "permanent_here" | "registered_here" | "held_long_enough" | "dwelling_blocked";
            holds: boolean;
            article: string;
        };
        WayToService: {
            /** @enum {string} */
            step: "live_here" | "register_temporary_residence" | "move_permanent_residence" | "stay_registered";
            /** @description working days that the office may take */
            workingDays: number | null;
            /** Format: date */
            opensOn: string | null;
        };
        PolicyOfProvince: {
            isPlacedFirst: boolean;
            placesFirstFor: ("permanent" | "temporary")[];
            temporaryMonths: number;
            documentNumber: string;
            documentTitle: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            until: string | null;
        };
        ServiceOfMember: {
            /** @enum {string} */
            service: "preschool" | "primary_school" | "lower_secondary_school" | "upper_secondary_school" | "emergency_care" | "vaccination" | "first_level_care" | "health_insurance_under_six" | "pupil_health_insurance" | "household_health_insurance" | "compulsory_social_insurance" | "voluntary_social_insurance" | "social_pension" | "social_assistance" | "job_service" | "tenant_electricity" | "voting_list" | "voting_for_commune_council" | "social_housing" | "vehicle_registration" | "civil_status";
            /** @enum {string} */
            access: "open" | "opens_when" | "closed_by_law";
            grounds: components["schemas"]["GroundOfAccess"][];
            way: components["schemas"]["WayToService"] | null;
            /** @description Open, although the person is not registered here; they are invited to register */
            invitesToRegister: boolean;
            /** @description Grade of the school year, 1 to 12 */
            grade: number | null;
            /** @enum {string} */
            office: "school" | "nearest_medical_facility" | "commune_health_station" | "social_insurance_collector" | "employer" | "commune_peoples_committee" | "electricity_company" | "commune_police" | "housing_department" | "job_service_centre";
            article: string;
            /** @enum {string} */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether it has been confirmed against the gazette */
            confirmed: boolean;
            /** @description Of schools, where the province has one */
            policy: components["schemas"]["PolicyOfProvince"] | null;
        };
        FamilyMember: {
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            services: components["schemas"]["ServiceOfMember"][];
        };
        InsuredTogether: {
            /** @description what each pays a month, in đồng */
            each: number[];
            /** @description what they pay together a month, in đồng */
            total: number;
            article: string;
            /**
             * @description How well the amounts are known
             * @enum {string}
             */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether the amounts have been confirmed against the gazette */
            confirmed: boolean;
            residentIds: string[];
            /** @description People registered at the same dwelling who are not of this family */
            others: number;
        };
        FamilyServices: {
            /** Format: date */
            on: string;
            communeCode: string;
            /** @description The year in which the school year begins for which a place is sought */
            schoolYear: number;
            members: components["schemas"]["FamilyMember"][];
            /** @description One for each dwelling at which some are registered */
            insuredTogether: components["schemas"]["InsuredTogether"][];
        };
        PersonInNeed: {
            /** Format: uuid */
            residentId: string;
            fullName: string;
            /** @enum {string} */
            sex: "male" | "female";
            dateOfBirth: string | null;
            communeCode: string;
            address: string;
            /** @description 0: preschool; null where it is no school */
            grade: number | null;
            /** @description Head of the household */
            guardian: string | null;
            /** @description Telephone or e-mail, the own or the guardian’s */
            contact: string | null;
            /** @description People registered at the same dwelling, this person among them; 0: none yet; null for a school */
            registeredTogether: number | null;
            /**
             * Format: uuid
             * @description Alike for those registered together at one dwelling; null: not registered yet, or a school
             */
            registeredAt: string | null;
        };
        PeopleInNeed: {
            /** @description The year in which the school year begins for which a place is sought */
            schoolYear: number;
            items: components["schemas"]["PersonInNeed"][];
            nextCursor: string | null;
        };
        NewServiceRequest: {
            /** @enum {string} */
            need: "school_place" | "health_insurance" | "social_insurance";
            residentIds: string[];
            note?: string | null;
            /**
             * @description What came of calling on them; left out: a place or insurance is asked for
             * @enum {string|null}
             */
            outcome?: "contact" | "has_already" | "decline" | "move_away" | null;
            /** @description Where they have a place or insurance already */
            place?: string | null;
            /**
             * @description Through what somebody has health insurance already, who has it
             * @enum {string|null}
             */
            insuredThrough?: "household" | "employer" | "another_group" | "not_known" | null;
        };
        InsuredHousehold: {
            /** @description what each pays a month, in đồng */
            each: number[];
            /** @description what they pay together a month, in đồng */
            total: number;
            article: string;
            /**
             * @description How well the amounts are known
             * @enum {string}
             */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether the amounts have been confirmed against the gazette */
            confirmed: boolean;
            /** @description In the order in which they pay */
            fullNames: string[];
            /** @description In the same order */
            residentIds: string[];
            /** @description Members of the household who are not of this family; `total` is without them */
            others: number;
            /** @description People registered there who are insured already, nobody knows whether in the household: they take no place in it */
            notKnown: number;
        };
        InsuredApart: {
            /** @enum {string} */
            group: "under_six" | "pupil";
            fullNames: string[];
            /** @description In the same order */
            residentIds: string[];
            article: string;
            /** @enum {string} */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether it has been confirmed against the gazette */
            confirmed: boolean;
        };
        RequestEvent: {
            /** @enum {string} */
            step: "request" | "refer" | "put_on_waiting_list" | "accept" | "enrol" | "refuse" | "withdraw" | "end" | "contact" | "has_already" | "decline" | "move_away" | "reopen" | "wish_to_register" | "part_family";
            place: string | null;
            /** @enum {string|null} */
            reason: "no_place_free" | "not_of_the_age" | "nearer_place_found" | "insured_through_employer" | "insured_in_another_group" | "papers_do_not_match" | null;
            /** @enum {string|null} */
            insuredThrough: "household" | "employer" | "another_group" | "not_known" | null;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        MessageToFamily: {
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            step: "requested" | "referred" | "waiting_list" | "accepted" | "enrolled" | "refused" | "late";
            /** @enum {string} */
            state: "waiting" | "sent" | "given_up" | "not_sent";
            /** Format: date-time */
            writtenAt: string;
        };
        ServiceRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            familyId: string;
            /** @enum {string} */
            need: "school_place" | "health_insurance" | "social_insurance";
            communeCode: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            dateOfBirth: string | null;
            address: string;
            contact: string | null;
            schoolYear: number | null;
            grade: number | null;
            /** @enum {string} */
            state: "requested" | "referred" | "waiting_list" | "accepted" | "enrolled" | "refused" | "withdrawn" | "ended" | "declined" | "moved_away";
            place: string | null;
            /**
             * Format: date
             * @description The next step is due
             */
            dueOn: string | null;
            /** @description The due day has passed */
            isOverdue: boolean;
            /** @description The person died: nothing is due, nobody is told, and it may only be ended */
            hasDied: boolean;
            /**
             * @description Where a refused person who still lives here stands; null: not refused, or asked for again
             * @enum {string|null}
             */
            afterRefusal: "in_need" | "set_aside" | null;
            /** @description Requests of the same family and need */
            familySize: number;
            mayFollow: ("refer" | "put_on_waiting_list" | "accept" | "enrol" | "refuse" | "withdraw" | "end" | "contact" | "has_already" | "decline" | "move_away" | "reopen")[];
            /** @description Reasons for which it may be refused */
            reasons: ("no_place_free" | "not_of_the_age" | "nearer_place_found" | "insured_through_employer" | "insured_in_another_group" | "papers_do_not_match")[];
            /** @description Of health insurance; one for each dwelling */
            insuredTogether: components["schemas"]["InsuredHousehold"][];
            /** @description Of health insurance: who takes no place in a household */
            insuredApart: components["schemas"]["InsuredApart"][];
            /** @description The family agreed that the commune police hear of its wish to register */
            wishesToRegister: boolean;
            history: components["schemas"]["RequestEvent"][];
            /** @description What the family was told */
            messages: components["schemas"]["MessageToFamily"][];
        };
        ServiceRequests: {
            items: components["schemas"]["ServiceRequest"][];
            nextCursor: string | null;
        };
        StepOnRequest: {
            /** @enum {string} */
            step: "refer" | "put_on_waiting_list" | "accept" | "enrol" | "refuse" | "withdraw" | "end" | "contact" | "has_already" | "decline" | "move_away" | "reopen";
            place?: string | null;
            /** @enum {string|null} */
            reason?: "no_place_free" | "not_of_the_age" | "nearer_place_found" | "insured_through_employer" | "insured_in_another_group" | "papers_do_not_match" | null;
            /**
             * @description Through what somebody has health insurance already, who has it
             * @enum {string|null}
             */
            insuredThrough?: "household" | "employer" | "another_group" | "not_known" | null;
            note?: string | null;
            /**
             * @description For everybody of the family whom it may follow for
             * @default false
             */
            wholeFamily?: boolean;
        };
        NeedCount: {
            communeCode: string;
            grade: number | null;
            count: number;
            /** @description Not among them: those set aside */
            setAside: number;
        };
        GroupInNeed: {
            /** @enum {string} */
            group: "registered" | "pending" | "declared" | "unregistered" | "none";
            /** @description In tens, rounded down; null: withheld, since it or the rest is fewer than ten */
            count: number | null;
        };
        NeedCounts: {
            schoolYear: number;
            rows: components["schemas"]["NeedCount"][];
            total: number;
            /** @description All groups */
            byGroup: components["schemas"]["GroupInNeed"][];
            /** @description Requests whose due day has passed */
            overdue: number;
        };
        RegistrationWish: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            residentId: string;
            fullName: string;
            communeCode: string;
            /** Format: date */
            agreedOn: string;
            /** Format: date-time */
            seenAt: string | null;
        };
        RegistrationWishes: {
            items: components["schemas"]["RegistrationWish"][];
            nextCursor: string | null;
        };
        PlanRow: {
            communeCode: string;
            /** @description 0: preschool */
            grade: number;
            /** @description Children of the age who live there, registered or not */
            children: number;
            /** @description Of them, without a known place */
            withoutPlace: number;
            /** @description Places entered; null: none entered yet */
            places: number | null;
        };
        SchoolPlacesEntry: {
            /** Format: uuid */
            id: string;
            communeCode: string;
            school: string;
            grade: number;
            schoolYear: number;
            places: number;
            source: string;
            /** Format: date-time */
            recordedAt: string;
        };
        SchoolPlan: {
            schoolYear: number;
            rows: components["schemas"]["PlanRow"][];
            entries: components["schemas"]["SchoolPlacesEntry"][];
        };
        NewSchoolPlaces: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            school: string;
            /** @description 0: preschool */
            grade: number;
            /** @description The year in which the school year begins */
            schoolYear: number;
            places: number;
            /** @description Where the number comes from */
            source: string;
            /**
             * Format: uuid
             * @description The entry that this one corrects
             */
            corrects?: string | null;
        };
        SchoolPlacesVoid: {
            reason: string;
        };
        SchoolPlacePolicyRecord: {
            /** Format: uuid */
            id: string;
            provinceCode: string;
            /** @enum {string} */
            level: "preschool" | "primary_school" | "lower_secondary_school" | "upper_secondary_school";
            /** Format: date */
            startsOn: string;
            /** Format: date */
            until: string | null;
            placesFirstFor: ("permanent" | "temporary")[];
            temporaryMonths: number;
            documentNumber: string;
            documentTitle: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
            /** @enum {string} */
            standing: "in_force" | "to_come" | "superseded" | "ended" | "voided";
        };
        SchoolPlacePolicyRecords: {
            items: components["schemas"]["SchoolPlacePolicyRecord"][];
        };
        NewSchoolPlacePolicy: {
            /** @enum {string} */
            level: "preschool" | "primary_school" | "lower_secondary_school" | "upper_secondary_school";
            /**
             * Format: date
             * @description the first day of the policy
             * @example 2026-11-21
             */
            startsOn: string;
            /**
             * Format: date
             * @description the first day on which it no longer holds
             */
            until?: string | null;
            placesFirstFor: ("permanent" | "temporary")[];
            /** @description months for which a temporary registration was held */
            temporaryMonths: number;
            /**
             * @description what becomes of the other children
             * @enum {string}
             */
            others: "placed_after" | "not_admitted";
            /** @example 1234/QĐ-UBND */
            documentNumber: string;
            documentTitle: string;
            /**
             * Format: date
             * @description the day of the document
             * @example 2026-11-21
             */
            issuedOn: string;
        };
        ChildrenPlacedAfter: {
            communeCode: string;
            /** @description 0: preschool */
            grade: number;
            /** @description In tens, rounded down; null: withheld, since it or the rest is fewer than ten */
            placedAfter: number | null;
        };
        ChildrenOfGroup: {
            /** @enum {string} */
            group: "registered" | "pending" | "declared" | "unregistered" | "none";
            placedAfter: number | null;
        };
        PolicyEffect: {
            /**
             * Format: date
             * @description The day for which it is counted
             */
            on: string;
            /** @description Children of the level who live in the province */
            children: number;
            /** @description Of them, placed after the others */
            placedAfter: number | null;
            byCommuneAndGrade: components["schemas"]["ChildrenPlacedAfter"][];
            byGroup: components["schemas"]["ChildrenOfGroup"][];
            /** @description The policy that it supersedes */
            supersedes: components["schemas"]["SchoolPlacePolicyRecord"] | null;
        };
        ServiceCount: {
            communeCode: string | null;
            provinceCode: string | null;
            /** @description Of requests the calendar year; of places and children the school year */
            year: number;
            /** @enum {string} */
            what: "asked_school_place" | "asked_health_insurance" | "asked_social_insurance" | "children_without_place" | "places";
            people: number;
        };
        ServiceCountsOfYear: {
            year: number;
            /** Format: date */
            countedOn: string | null;
            rows: components["schemas"]["ServiceCount"][];
        };
        FamilyTrackingQuestion: {
            code: string;
        };
        TrackedRequest: {
            /** @enum {string} */
            need: "school_place" | "health_insurance" | "social_insurance";
            schoolYear: number | null;
            grade: number | null;
            /** @enum {string} */
            state: "requested" | "referred" | "waiting_list" | "accepted" | "enrolled" | "refused" | "withdrawn" | "ended" | "declined" | "moved_away";
            place: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            askedOn: string;
        };
        FamilyTracking: {
            commune: string;
            requests: components["schemas"]["TrackedRequest"][];
            /** @description Whether messages about them are sent */
            messagesWanted: boolean;
        };
        FamilyMessagesChosen: {
            messagesWanted: boolean;
        };
        FamilyMessagesChoice: {
            code: string;
            wanted: boolean;
        };
        PersonWhoAsks: {
            birthYear?: number | null;
            /**
             * @description How the person stands in the commune
             * @enum {string}
             */
            standing: "not_yet" | "living" | "temporary" | "permanent";
            /**
             * Format: date
             * @description since when; today where it is left out
             */
            since?: string | null;
        };
        WhatOpensQuestion: {
            /**
             * @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)
             * @example 26740
             */
            communeCode: string;
            /**
             * Format: date
             * @description the day asked about; today where it is left out
             */
            on?: string | null;
            people: components["schemas"]["PersonWhoAsks"][];
        };
        OpenToPerson: {
            services: components["schemas"]["ServiceOfMember"][];
        };
        MonthlyContribution: {
            /** @description what each pays a month, in đồng */
            each: number[];
            /** @description what they pay together a month, in đồng */
            total: number;
            article: string;
            /**
             * @description How well the amounts are known
             * @enum {string}
             */
            confidence: "A" | "B" | "C" | "MH" | "MM" | "ML" | "U" | "REC";
            /** @description Whether the amounts have been confirmed against the gazette */
            confirmed: boolean;
        };
        WhatOpensAnswer: {
            /** Format: date */
            on: string;
            communeCode: string;
            schoolYear: number;
            people: components["schemas"]["OpenToPerson"][];
            /** @description Of those who are registered */
            householdPays: components["schemas"]["MonthlyContribution"] | null;
        };
        ForecastRun: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            state: "waiting" | "running" | "made" | "failed";
            /** @description How far it has come, from 0 to 1 */
            share: number;
        };
        LatestForecastRun: {
            run: components["schemas"]["ForecastRun"] | null;
        };
        ForecastNumber: {
            expected: number;
            low: number;
            high: number;
        };
        InsuredMembers: {
            /** @description 1 is the first member; 5 the fifth and further ones */
            place: number;
            /** @description Null where fewer than ten: they are counted at the place before */
            people: number | null;
            /** @description Đồng a month */
            monthly: number;
        };
        InsuranceForecastYear: {
            /** @description The year in which it begins */
            schoolYear: number;
            /** @description Null where fewer than ten, or giving such away */
            people: components["schemas"]["ForecastNumber"] | null;
            /** @description They pay nothing; null where fewer than ten, or giving such away */
            underSix: number | null;
            members: components["schemas"]["InsuredMembers"][];
            /** @description Đồng a year, if all insure as households */
            contributions: number | null;
        };
        ForecastTest: {
            expected: number;
            low: number;
            high: number;
            schoolYear: number;
            actual: number;
            sameAsLastYear: number;
            /** @description Share of the actual number */
            error: number | null;
            errorOfSameAsLastYear: number | null;
            /** @description Whether the interval held the actual number */
            isWithin: boolean;
        };
        InsuranceForecastTest: {
            schoolYear: number;
            /** @description Null where one of its counts is under ten, or giving such away */
            test: components["schemas"]["ForecastTest"] | null;
        };
        ForecastErrorsOfKind: {
            areas: number;
            median: number;
            weighted: number;
            medianSameAsLastYear: number;
            weightedSameAsLastYear: number;
            /** @description Share of the areas whose actual number lay in the interval */
            covered: number;
        };
        ForecastErrorsOverall: {
            schoolYear: number;
            provinces: components["schemas"]["ForecastErrorsOfKind"] | null;
            communes: components["schemas"]["ForecastErrorsOfKind"] | null;
            /** @description Of 200 children, or people, and more */
            largeCommunes: components["schemas"]["ForecastErrorsOfKind"] | null;
        };
        InsuranceForecastPart: {
            code: string;
            name: string;
            people: components["schemas"]["ForecastNumber"] | null;
            contributions: number | null;
            /** @description Of the latest test, as a share of who came; null where it is withheld or there is none */
            error: number | null;
            errorOfSameAsLastYear: number | null;
        };
        InsuranceForecast: {
            area: string;
            areaName: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            basedOn: string;
            /** @description Where the contributions stand in the law */
            article: string;
            /** @description Whether the values were confirmed against the text */
            confirmed: boolean;
            schoolYears: components["schemas"]["InsuranceForecastYear"][];
            /** @description The latest school year first; none where too little was known to make a forecast of it */
            tests: components["schemas"]["InsuranceForecastTest"][];
            /** @description Over areas whose tests are told */
            overall: components["schemas"]["ForecastErrorsOverall"][];
            parts: components["schemas"]["InsuranceForecastPart"][];
        };
        ChildrenNow: {
            schoolYear: number;
            children: number;
            /** @description By grade, preschool first */
            grades: number[];
        };
        ForecastGroup: {
            /** @enum {string} */
            group: "registered" | "pending" | "declared" | "unregistered";
            people: number | null;
            /** @enum {string|null} */
            hidden: "few" | "gives_away" | null;
        };
        ForecastGrade: {
            expected: number;
            low: number;
            high: number;
            /** @description 0 is preschool (3 to 5 years) */
            grade: number;
            byGroup: components["schemas"]["ForecastGroup"][];
            /** @description Null where none were entered */
            places: number | null;
            lacking: number | null;
        };
        ForecastPeopleAway: {
            expected: number;
            low: number;
            high: number;
            underSix: number;
            /** @description 6 to 17 years */
            ofSchoolAge: number;
        };
        ForecastNeed: {
            /** @enum {string} */
            item: "place_preschool" | "place_primary" | "place_lower_secondary" | "place_upper_secondary" | "health_insurance_card" | "first_level_visit" | "rental_room";
            /** @description Null where its rate was not entered */
            needed: number | null;
            /** @description Đồng; null where not entered, or not the same everywhere */
            unitCost: number | null;
            cost: number | null;
            /** @description Provinces of the area that did not enter what this follows from */
            provincesWithout: number;
        };
        ForecastSchoolYear: {
            /** @description The year in which it begins */
            schoolYear: number;
            /** Format: date */
            opensOn: string;
            children: components["schemas"]["ForecastNumber"];
            byGroup: components["schemas"]["ForecastGroup"][];
            grades: components["schemas"]["ForecastGrade"][];
            places: number | null;
            people: components["schemas"]["ForecastPeopleAway"];
            needs: components["schemas"]["ForecastNeed"][];
            /** @description Sum of the costs that are known */
            cost: number | null;
            /** @description Years of birth of the preschool years of which nobody was born yet */
            notYetBorn: number[];
        };
        ForecastPart: {
            code: string;
            name: string;
            /** @description Children in the last of the school years asked for */
            children: components["schemas"]["ForecastNumber"];
            /** @description Children at the last opening */
            now: number;
            places: number | null;
            error: number | null;
            errorOfSameAsLastYear: number | null;
        };
        NeedsForecast: {
            area: string;
            areaName: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date */
            basedOn: string;
            /** @description In how many of the last three years anybody came to the area */
            yearsOfHistory: number;
            now: components["schemas"]["ChildrenNow"];
            schoolYears: components["schemas"]["ForecastSchoolYear"][];
            /** @description The latest school year first; none where too little was known to make a forecast of it */
            tests: components["schemas"]["ForecastTest"][];
            overall: components["schemas"]["ForecastErrorsOverall"][];
            /** @description Of everybody away from home, by whom cards, visits and rooms go; who was born since the forecast is among those who came */
            testsOfPeople: components["schemas"]["ForecastTest"][];
            /** @description Of everybody, over areas whose counts are ten and more */
            overallOfPeople: components["schemas"]["ForecastErrorsOverall"][];
            parts: components["schemas"]["ForecastPart"][];
        };
        PlanningValue: {
            /** Format: uuid */
            id: string;
            province: string;
            /** @enum {string} */
            item: "place_preschool" | "place_primary" | "place_lower_secondary" | "place_upper_secondary" | "health_insurance_card" | "first_level_visit" | "rental_room" | "visits_per_person" | "people_per_room";
            value: number;
            /** Format: date */
            from: string;
            source: string;
            /** Format: date-time */
            recordedAt: string;
        };
        PlanningValueList: {
            items: components["schemas"]["PlanningValue"][];
        };
        PlanningValueEntry: {
            /** @example 79 */
            province: string;
            /** @enum {string} */
            item: "place_preschool" | "place_primary" | "place_lower_secondary" | "place_upper_secondary" | "health_insurance_card" | "first_level_visit" | "rental_room" | "visits_per_person" | "people_per_room";
            /** @description Đồng a year for one; visits a person and year; people to a room */
            value: number;
            /**
             * Format: date
             * @description The first day on which it holds
             * @example 2026-11-21
             */
            from: string;
            /** @description The document that says so */
            source: string;
        };
        PlanningValueVoiding: {
            reason: string;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dwelling_paper" | "consent" | "relation_paper" | "authorisation" | "minutes" | "list" | "outside_answer" | "other";
            /** @description As it was sent; empty once the file is removed */
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg" | "image/png";
            /** @description Bytes of the file as it is kept */
            size: number;
            pages: number | null;
            /** Format: date-time */
            recordedAt: string;
            officerName: string;
            /** @enum {string} */
            state: "kept" | "voided" | "removed" | "lost";
            /**
             * Format: date
             * @description Null while the case is open
             */
            deleteOn: string | null;
            voidReason: string | null;
        };
        AttachmentsOfCase: {
            items: components["schemas"]["Attachment"][];
            /** @description Largest file, in bytes */
            largestFile: number;
            /** @description Most pages of a PDF */
            mostPages: number;
        };
        AttachmentVoiding: {
            reason: string;
        };
        NoticeAttempt: {
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            outcome: "under_way" | "interrupted" | "accepted" | "unreachable" | "busy" | "refused";
            /** @description The code that the gateway answered */
            answer: string | null;
        };
        NoticeToApplicant: {
            /**
             * Format: uuid
             * @description Stands in every attempt
             */
            id: string;
            /** @enum {string} */
            step: "received" | "complete" | "supplement_needed" | "waiting_outside" | "due_changed" | "granted" | "refused" | "ended" | "ended_elsewhere" | "cancelled" | "cancellation_begun" | "expires_soon";
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            state: "waiting" | "sent" | "given_up" | "not_sent";
            /** @enum {string|null} */
            notSentBecause: "no_gateway" | "opted_out" | "contact_withdrawn" | null;
            /** @description What it says, in the language of the request; it is sent in Vietnamese */
            text: string;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** Format: date-time */
            nextAttemptAt: string | null;
            attempts: components["schemas"]["NoticeAttempt"][];
        };
        NoticeChannelState: {
            /** @enum {string} */
            channel: "email" | "sms";
            /** @description Whether a number or an address is known */
            hasContact: boolean;
            /** @description False when the person wants none here */
            wanted: boolean;
            /** @description Whether this installation has a gateway for it */
            gateway: boolean;
        };
        NoticesOfCase: {
            items: components["schemas"]["NoticeToApplicant"][];
            channels: components["schemas"]["NoticeChannelState"][];
        };
        NoticeChoice: {
            /** @enum {string} */
            channel: "email" | "sms";
            wanted: boolean;
        };
        NoticeChoiceMade: {
            /** @enum {string} */
            channel: "email" | "sms";
            wanted: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Audit.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                accountId?: string;
                residentId?: string;
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    "Health.isUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alive"];
                };
            };
        };
    };
    "Health.isReady": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description A problem document with the code not_ready and the reasons in errors[]. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SignIn.signIn": {
        parameters: {
            query?: never;
            header?: {
                /** @description web: tokens go into cookies */
                "X-Client"?: "web";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInAttempt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
        };
    };
    "SignIn.redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRedemption"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedLink"];
                };
            };
        };
    };
    "Session.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
        };
    };
    "Session.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
        };
    };
    "Session.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Session.lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Session.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenUnlock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetails"];
                };
            };
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ApiKeys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
        };
    };
    "ApiKeys.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
        };
    };
    "ApiKeys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Accounts.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "invited" | "awaiting_approval" | "active" | "suspended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsPage"];
                };
            };
        };
    };
    "Accounts.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInvitation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithLink"];
                };
            };
        };
    };
    "Accounts.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetails"];
                };
            };
        };
    };
    "Accounts.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetails"];
                };
            };
        };
    };
    "Accounts.reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetails"];
                };
            };
        };
    };
    "Accounts.giveDuties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Duties"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDetails"];
                };
            };
        };
    };
    "Accounts.makeLink": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithLink"];
                };
            };
        };
    };
    "CaseCounts.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCounts"];
                };
            };
        };
    };
    "Cases.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                list?: "open" | "mine" | "unassigned" | "due_today" | "overdue" | "waiting_for_applicant" | "waiting_for_outside" | "referred";
                /** @description Without a list: all cases in this state */
                state?: "opened" | "waiting_for_applicant" | "complete" | "waiting_for_outside" | "referred" | "granted" | "refused" | "withdrawn" | "cancelled";
                kind?: "registration" | "extension" | "change_of_dwelling" | "ending" | "cancellation" | "no_residence_declaration" | "temporary_absence" | "residence_confirmation";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    "TemporaryResidence.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemporaryResidenceFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.lapsing": {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                within: 1 | 7 | 15 | 30;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapsingPage"];
                };
            };
        };
    };
    "Cases.one": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.claim": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseClaiming"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.release": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.askForSupplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.supplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRemark"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.askOutside": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.answerOutside": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRemark"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cases.markComplex": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseComplexity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cancellations.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cancellations.refer": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Passing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Cancellations.return": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Passing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Endings.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Endings.takeFeed": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataFeed"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenFeed"];
                };
            };
        };
    };
    "Endings.checkFeed": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataFeed"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenFeed"];
                };
            };
        };
    };
    "Endings.writeMinutes": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMinutes"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Filings.household": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.checkHousehold": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdChecked"];
                };
            };
        };
    };
    "Filings.list": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.one": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.mend": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRowFiled"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Filings.receipt": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeeReceipt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeFiling"];
                };
            };
        };
    };
    "Handovers.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "unseen" | "seen";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
        };
    };
    "Handovers.markSeen": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetails"];
                };
            };
        };
    };
    "ListSheets.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetRead"];
                };
            };
        };
    };
    "ListSheets.taken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTaken"];
                };
            };
        };
    };
    "TemporaryResidence.preCheck": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreCheckQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreCheckAnswer"];
                };
            };
        };
    };
    "TemporaryResidence.consent": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "TemporaryResidence.paper": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSeen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "NationalSystem.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description to_enter where no case is named */
                state?: "to_enter" | "entered";
                caseId?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalEntryPage"];
                };
            };
        };
    };
    "NationalSystem.sheet": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalSheet"];
                };
            };
        };
    };
    "NationalSystem.make": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalEntryMade"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalEntryDetails"];
                };
            };
        };
    };
    "NationalSystem.voidMade": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalEntryVoiding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalEntryDetails"];
                };
            };
        };
    };
    "Absence.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Absence.takeBack": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Voiding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "NamedOfficers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedOfficers"];
                };
            };
        };
    };
    "NamedOfficers.name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerNaming"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedOfficers"];
                };
            };
        };
    };
    "NamedOfficers.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedOfficers"];
                };
            };
        };
    };
    "RestrictedAbsence.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "to_answer" | "answered";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictedAbsencePage"];
                };
            };
        };
    };
    "RestrictedAbsence.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRestrictedAbsence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedRestrictedAbsence"];
                };
            };
        };
    };
    "RestrictedAbsence.read": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictedAbsenceDetails"];
                };
            };
        };
    };
    "RestrictedAbsence.markComplex": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictedComplexity"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictedAbsenceDetails"];
                };
            };
        };
    };
    "RestrictedAbsence.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestrictedAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestrictedAbsenceDetails"];
                };
            };
        };
    };
    "NoResidence.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoResidenceFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Confirmations.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationFiling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetails"];
                };
            };
        };
    };
    "Residents.search": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentPage"];
                };
            };
        };
    };
    "Residents.lookup": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupAnswer"];
                };
            };
        };
    };
    "Residents.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedResident"];
                };
            };
        };
    };
    "Residents.read": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResidentRecord"];
                };
            };
        };
    };
    "Residents.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResidentCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedResident"];
                };
            };
        };
    };
    "Residents.movePermanentResidence": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermanentResidenceMove"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "Residents.addContact": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "Residents.markPossiblySame": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PossibleSameResident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "Residents.voidContact": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Residents.voidPermanentResidence": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Residents.voidPossiblySame": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ResidenceStatus.preview": {
        parameters: {
            query?: never;
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusPreviewQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    "ResidenceStatus.timeline": {
        parameters: {
            query?: {
                /** @description as known at the end of this day */
                knownOn?: string | null;
            };
            header: {
                "accept-language": string;
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    "HeadcountFiles.headcount": {
        parameters: {
            query: {
                /** @description the day counted */
                on: string;
                /** @description Dimensions, separated by commas: province, commune, status, group, movement, sex, age_group, birth_year, origin_province, purpose */
                by?: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                commune?: string | null;
                /** @description as known at the end of this day */
                knownOn?: string | null;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "HeadcountFiles.series": {
        parameters: {
            query: {
                /** @description the first day counted */
                from: string;
                /** @description the first day no longer counted */
                until: string;
                /** @description Counts every day, or once a month on the day of the month of `from` (in shorter months the last) */
                step: "day" | "month";
                /** @description Dimensions, separated by commas: province, commune, status, group, movement, sex, age_group, birth_year, origin_province, purpose */
                by?: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                commune?: string | null;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "HeadcountFiles.flows": {
        parameters: {
            query: {
                /** @description the day counted */
                on: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "Headcounts.count": {
        parameters: {
            query: {
                /** @description the day counted */
                on: string;
                /** @description Dimensions, separated by commas: province, commune, status, group, movement, sex, age_group, birth_year, origin_province, purpose */
                by?: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                commune?: string | null;
                /** @description as known at the end of this day */
                knownOn?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Headcount"];
                };
            };
        };
    };
    "Headcounts.series": {
        parameters: {
            query: {
                /** @description the first day counted */
                from: string;
                /** @description the first day no longer counted */
                until: string;
                /** @description Counts every day, or once a month on the day of the month of `from` (in shorter months the last) */
                step: "day" | "month";
                /** @description Dimensions, separated by commas: province, commune, status, group, movement, sex, age_group, birth_year, origin_province, purpose */
                by?: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                commune?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadcountSeries"];
                };
            };
        };
    };
    "Headcounts.flows": {
        parameters: {
            query: {
                /** @description the day counted */
                on: string;
                /** @description Whose map decides "another province" */
                basis?: "legal" | "current34" | "legacy63";
                population?: "migrants" | "all_away";
                /** @description A code of the basis' own map */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadcountFlows"];
                };
            };
        };
    };
    "Households.ofResident": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdsOfResident"];
                };
            };
        };
    };
    "Households.found": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHousehold"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
        };
    };
    "Households.addMember": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
        };
    };
    "Households.endMembership": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberLeaving"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
        };
    };
    "Households.voidMembership": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ImportedRows.whole": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDetails"];
                };
            };
        };
    };
    "ImportedRows.receive": {
        parameters: {
            query: {
                kind: "granted_registrations" | "stays" | "dwellings";
                /** @description Name of the sheet; the first with headings that is not hidden where left out */
                sheet?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description As encodeURIComponent writes it */
                "X-File-Name": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "ImportedRows.rows": {
        parameters: {
            query?: {
                result?: "new" | "matches" | "unchanged" | "conflict" | "error";
                outcome?: "created" | "matched" | "rejected" | "unchanged";
                /** @description Only rows that were not taken back */
                kept?: boolean;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
        };
    };
    "ImportedRows.markedCopy": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
        };
    };
    "Imports.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    "Imports.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgress"];
                };
            };
        };
    };
    "Imports.columns": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColumnsSettled"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "Imports.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "Imports.signOff": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "Imports.takeBack": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportTakenBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "Imports.discard": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummary"];
                };
            };
        };
    };
    "Deaths.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeathEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "Deaths.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "DeathsOfPatients.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeathEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "DeathsOfPatients.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "DwellingRecord.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DwellingRecord"];
                };
            };
        };
    };
    "DwellingRecord.describe": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDwellingDescription"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "DwellingRecord.hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostAccountList"];
                };
            };
        };
    };
    "DwellingRecord.tie": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTie"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TiesOfDwelling"];
                };
            };
        };
    };
    "DwellingRecord.endTie": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                managerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TieEnding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TiesOfDwelling"];
                };
            };
        };
    };
    "HostedDwellings.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostedDwellingList"];
                };
            };
        };
    };
    "HostedDwellings.registered": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredAtDwelling"];
                };
            };
        };
    };
    "HostedDwellings.objections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionList"];
                };
            };
        };
    };
    "HostedDwellings.contest": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionDetails"];
                };
            };
        };
    };
    "Owners.claims": {
        parameters: {
            query?: {
                state?: "open" | "answered";
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
        };
    };
    "HostedDwellings.claim": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClaim"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
        };
    };
    "HostedDwellings.claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                };
            };
        };
    };
    "Merging.duplicates": {
        parameters: {
            query?: {
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                communeCode?: string | null;
                /** @description Only what looks like this dwelling */
                dwellingId?: string;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
        };
    };
    "Merging.compare": {
        parameters: {
            query: {
                dwellingId: string;
                otherDwellingId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DwellingComparison"];
                };
            };
        };
    };
    "Merging.distinguish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistinction"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDetails"];
                };
            };
        };
    };
    "Merging.one": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDetails"];
                };
            };
        };
    };
    "Merging.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeUndoing"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "NameDisclosures.of": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosuresOfResident"];
                };
            };
        };
    };
    "NameDisclosures.disclose": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNameDisclosure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "NameDisclosures.voidDisclosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "NameDisclosures.protect": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProtection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "NameDisclosures.voidProtection": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Owners.answerClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDetails"];
                };
            };
        };
    };
    "Owners.objections": {
        parameters: {
            query?: {
                state?: "open" | "answered";
                dwellingId?: string;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPage"];
                };
            };
        };
    };
    "Owners.answerObjection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionDetails"];
                };
            };
        };
    };
    "PeopleAtDwelling.list": {
        parameters: {
            query?: {
                /** @description the day */
                on?: string | null;
                /** @description the first day of a period */
                from?: string | null;
                /** @description the first day after the period */
                until?: string | null;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleAtDwellingPage"];
                };
            };
        };
    };
    "PeopleAtDwelling.findings": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsOfDwelling"];
                };
            };
        };
    };
    "PeopleAtDwelling.find": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFactId"];
                };
            };
        };
    };
    "PeopleAtDwelling.voidFinding": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Papers.ofCase": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersOfCase"];
                };
            };
        };
    };
    "Papers.issue": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperToIssue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperIssued"];
                };
            };
        };
    };
    "Papers.receiptOfFiling": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperIssued"];
                };
            };
        };
    };
    "Papers.print": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "FilingPrintProgress.ofFiling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPrintList"];
                };
            };
        };
    };
    "FilingPrints.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingPrintAsked"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingPrintProgress"];
                };
            };
        };
    };
    "FilingPrints.file": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "PublicPapers.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCheckQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperCheckAnswer"];
                };
            };
        };
    };
    "PublicPapers.track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingTrackingQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingTracking"];
                };
            };
        };
    };
    "AdministrativeUnits.provinces": {
        parameters: {
            query?: {
                /** @description the provinces in force on this day; left out: today */
                on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceList"];
                };
            };
        };
    };
    "AdministrativeUnits.communes": {
        parameters: {
            query?: {
                q?: string;
                /** @description Code in the list in force on the day */
                province?: string;
                /** @description the communes in force on this day; left out: today */
                on?: string | null;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunePage"];
                };
            };
        };
    };
    "AdministrativeUnits.commune": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommuneDetails"];
                };
            };
        };
    };
    "AdministrativeUnits.formerCommune": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormerCommuneDetails"];
                };
            };
        };
    };
    "AdministrativeUnits.try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecreeFile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecreeOutcome"];
                };
            };
        };
    };
    "AdministrativeUnits.load": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecreeFile"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecreeOutcome"];
                };
            };
        };
    };
    "Dwellings.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DwellingQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DwellingPage"];
                };
            };
        };
    };
    "Dwellings.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDwelling"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DwellingDetails"];
                };
            };
        };
    };
    "Dwellings.blocks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocksOfDwelling"];
                };
            };
        };
    };
    "Dwellings.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDwellingBlock"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocksOfDwelling"];
                };
            };
        };
    };
    "Dwellings.lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftedBlock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocksOfDwelling"];
                };
            };
        };
    };
    "Presences.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPresence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPresenceFact"];
                };
            };
        };
    };
    "Presences.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConfirmation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPresenceFact"];
                };
            };
        };
    };
    "Presences.depart": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeparture"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPresenceFact"];
                };
            };
        };
    };
    "Presences.report": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStayReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedPresenceFact"];
                };
            };
        };
    };
    "Presences.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Voiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Presences.voidConfirmation": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Voiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Presences.voidDeparture": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Voiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Presences.voidStayReport": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Voiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "InspectionCounts.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionCounts"];
                };
            };
        };
    };
    "Inspections.list": {
        parameters: {
            query?: {
                reason?: "over_30" | "lapsed" | "suspected_left" | "too_many_people" | "owner_objection";
                /** @description Whether the list is kept on a device: dwellings of protected people are then left out */
                takeAlong?: boolean;
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
        };
    };
    "Inspections.dwelling": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitLine"];
                };
            };
        };
    };
    "Inspections.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInspection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedInspection"];
                };
            };
        };
    };
    "PastVisits.at": {
        parameters: {
            query?: {
                limit?: number;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastVisitList"];
                };
            };
        };
    };
    "PastVisits.of": {
        parameters: {
            query?: {
                limit?: number;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastVisitList"];
                };
            };
        };
    };
    "PastVisits.takeBackVisit": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitTakingBack"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PastVisits.takeBackFinding": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingTakingBack"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedInspection"];
                };
            };
        };
    };
    "Regularisation.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                list?: "due" | "open" | "closed" | "all";
                /** @description Only those of this person */
                residentId?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegularisationPage"];
                };
            };
        };
    };
    "Regularisation.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegularisation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegularisationDetails"];
                };
            };
        };
    };
    "Regularisation.one": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegularisationDetails"];
                };
            };
        };
    };
    "Regularisation.take": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegularisationStep"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegularisationDetails"];
                };
            };
        };
    };
    "Regularisation.provisions": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateProvisionsAnswer"];
                };
            };
        };
    };
    "GuestStayAnswers.waiting": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingOwnStays"];
                };
            };
        };
    };
    "GuestStays.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnStayReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStayReceipt"];
                };
            };
        };
    };
    "GuestStayAnswers.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnStayAcceptance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "GuestStayAnswers.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnStayRefusal"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GuestStays.follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnStayQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStayState"];
                };
            };
        };
    };
    "GuestStays.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnStayQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStayState"];
                };
            };
        };
    };
    "HostStays.list": {
        parameters: {
            query?: {
                /** @description the day on which they were sent */
                on?: string | null;
                /** @description the day of arrival */
                arrivedOn?: string | null;
                dwellingId?: string;
                state?: "recorded" | "corrected" | "cancelled";
                /** @description by which way they came */
                channel?: "host_web" | "api" | "phone" | "file" | "guest";
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticePage"];
                };
            };
        };
    };
    "HostStays.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedStays"];
                };
            };
        };
    };
    "HostStays.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticeDetails"];
                };
            };
        };
    };
    "HostStays.receipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "HostStays.correct": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "HostStays.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayCancellation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "HostStays.depart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestDeparture"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "HostStays.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierGuests"];
                };
            };
        };
    };
    "OfficerStays.list": {
        parameters: {
            query?: {
                /** @description the day on which they were sent */
                on?: string | null;
                /** @description the day of arrival */
                arrivedOn?: string | null;
                dwellingId?: string;
                state?: "recorded" | "corrected" | "cancelled";
                /** @description by which way they came */
                channel?: "host_web" | "api" | "phone" | "file" | "guest";
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticePage"];
                };
            };
        };
    };
    "OfficerStays.report": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelephoneReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedStays"];
                };
            };
        };
    };
    "OfficerStays.listRestricted": {
        parameters: {
            query?: {
                /** @description the day on which they were sent */
                on?: string | null;
                /** @description the day of arrival */
                arrivedOn?: string | null;
                dwellingId?: string;
                state?: "recorded" | "corrected" | "cancelled";
                /** @description by which way they came */
                channel?: "host_web" | "api" | "phone" | "file" | "guest";
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of medical facilities, which no other list shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticePage"];
                };
            };
        };
    };
    "OfficerStays.showRestricted": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of a medical facility, by itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticeDetails"];
                };
            };
        };
    };
    "OfficerStays.show": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNoticeDetails"];
                };
            };
        };
    };
    "OfficerStays.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "OfficerStays.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayCancellation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "OfficerStays.depart": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestDeparture"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayNotice"];
                };
            };
        };
    };
    "StayClock.tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayClockQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayClockAnswer"];
                };
            };
        };
    };
    "StayDrafts.tonight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostTonight"];
                };
            };
        };
    };
    "StayDrafts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayDrafts"];
                };
            };
        };
    };
    "StayDrafts.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dwellingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StayDraftContent"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayDrafts.contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderContact"];
                };
            };
        };
    };
    "StayDrafts.setContact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderContact"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayMatches.queue": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayMatchPage"];
                };
            };
        };
    };
    "StayMatches.queueOfPatients": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of people known by stays in medical facilities alone, whom no other list shows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayMatchPage"];
                };
            };
        };
    };
    "StayMatches.settle": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchSettlement"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FloorAreas.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloorAreas"];
                };
            };
        };
    };
    "FloorAreas.enter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFloorArea"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloorAreas"];
                };
            };
        };
    };
    "FloorAreas.void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FloorAreaVoiding"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rules.parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleParameters"];
                };
            };
        };
    };
    "Rules.proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposals"];
                };
            };
        };
    };
    "Rules.propose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleProposalDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.tryAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRejection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "Rules.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProposalDetails"];
                };
            };
        };
    };
    "OfficeYears.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeYears"];
                };
            };
        };
    };
    "OfficeYears.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeYearEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeYearDetails"];
                };
            };
        };
    };
    "Obligations.tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObligationsQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationsAnswer"];
                };
            };
        };
    };
    "ServiceAccess.ofFamily": {
        parameters: {
            query?: {
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                communeCode?: string | null;
                /** @description the day asked about; today where it is left out */
                on?: string | null;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyServices"];
                };
            };
        };
    };
    "ServiceRequests.peopleInNeed": {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                need: "school_place" | "health_insurance" | "social_insurance";
                /** @description Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34) */
                communeCode?: string | null;
                /** @description 0: preschool */
                grade?: number;
                /** @description Instead of the others, those set aside: not heard of for long, or said to be insured already. They may be asked for like anybody */
                setAside?: "only";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleInNeed"];
                };
            };
        };
    };
    "ServiceRequests.page": {
        parameters: {
            query: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                need: "school_place" | "health_insurance" | "social_insurance";
                state?: "requested" | "referred" | "waiting_list" | "accepted" | "enrolled" | "refused" | "withdrawn" | "ended" | "declined" | "moved_away";
                /** @description Those whose due day has passed */
                due?: "overdue";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequests"];
                };
            };
        };
    };
    "ServiceRequests.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequests"];
                };
            };
        };
    };
    "ServiceRequests.read": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
        };
    };
    "ServiceRequests.print": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "ServiceRequests.step": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepOnRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
        };
    };
    "ServiceRequests.passOnWish": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
        };
    };
    "ServiceRequests.partFamily": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
        };
    };
    "ServiceNeedCounts.counts": {
        parameters: {
            query: {
                need: "school_place" | "health_insurance" | "social_insurance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedCounts"];
                };
            };
        };
    };
    "RegistrationWishes.page": {
        parameters: {
            query?: {
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationWishes"];
                };
            };
        };
    };
    "RegistrationWishes.markSeen": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationWish"];
                };
            };
        };
    };
    "SchoolPlaces.plan": {
        parameters: {
            query?: {
                /** @description The one sought now, if left out */
                schoolYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlan"];
                };
            };
        };
    };
    "SchoolPlaces.enter": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSchoolPlaces"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlacesEntry"];
                };
            };
        };
    };
    "SchoolPlaces.voidPlaces": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolPlacesVoid"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SchoolPlaces.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlacePolicyRecords"];
                };
            };
        };
    };
    "SchoolPlaces.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSchoolPlacePolicy"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlacePolicyRecord"];
                };
            };
        };
    };
    "SchoolPlaces.effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSchoolPlacePolicy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffect"];
                };
            };
        };
    };
    "SchoolPlaces.voidPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolPlacesVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlacePolicyRecord"];
                };
            };
        };
    };
    "ServiceCounts.counts": {
        parameters: {
            query?: {
                /** @description This year, if left out */
                year?: number;
                /** @description The communes of the own area, or all provinces */
                by?: "commune" | "province";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCountsOfYear"];
                };
            };
        };
    };
    "FamilyTracking.follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyTrackingQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyTracking"];
                };
            };
        };
    };
    "FamilyTracking.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMessagesChosen"];
                };
            };
        };
    };
    "FamilyTracking.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyMessagesChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyMessagesChosen"];
                };
            };
        };
    };
    "WhatOpens.tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatOpensQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatOpensAnswer"];
                };
            };
        };
    };
    "ForecastRuns.latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestForecastRun"];
                };
            };
        };
    };
    "ForecastRuns.ask": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one under way, where there is one already */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastRun"];
                };
            };
        };
    };
    "InsuranceForecast.read": {
        parameters: {
            query?: {
                /** @description A commune (five digits), a province (two) or VN; absent: the area of the asker */
                area?: string;
                /** @description The next so many school years */
                years?: 1 | 3 | 5;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsuranceForecast"];
                };
            };
        };
    };
    "InsuranceForecast.file": {
        parameters: {
            query: {
                /** @description A commune (five digits), a province (two) or VN; absent: the area of the asker */
                area?: string;
                /** @description The next so many school years */
                years?: 1 | 3 | 5;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "NeedsForecast.read": {
        parameters: {
            query?: {
                /** @description A commune (five digits), a province (two) or VN; absent: the area of the asker */
                area?: string;
                /** @description The next so many school years */
                years?: 1 | 3 | 5;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsForecast"];
                };
            };
        };
    };
    "NeedsForecast.file": {
        parameters: {
            query: {
                /** @description A commune (five digits), a province (two) or VN; absent: the area of the asker */
                area?: string;
                /** @description The next so many school years */
                years?: 1 | 3 | 5;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "PlanningValues.list": {
        parameters: {
            query: {
                province: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValueList"];
                };
            };
        };
    };
    "PlanningValues.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanningValueEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValue"];
                };
            };
        };
    };
    "PlanningValues.void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanningValueVoiding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanningValue"];
                };
            };
        };
    };
    "Attachments.keep": {
        parameters: {
            query: {
                kind: "dwelling_paper" | "consent" | "relation_paper" | "authorisation" | "minutes" | "list" | "outside_answer" | "other";
            };
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description As encodeURIComponent writes it */
                "X-File-Name": string;
            };
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsOfCase"];
                };
            };
        };
    };
    "Attachments.ofCase": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsOfCase"];
                };
            };
        };
    };
    "Attachments.content": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
        };
    };
    "Attachments.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentVoiding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsOfCase"];
                };
            };
        };
    };
    "Notices.ofCase": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesOfCase"];
                };
            };
        };
    };
    "Notices.retry": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesOfCase"];
                };
            };
        };
    };
    "Notices.choose": {
        parameters: {
            query?: never;
            header: {
                /** @description Why the data is read; it goes into the audit. */
                "Access-Purpose": "temporary_residence_case" | "stay_report" | "inspection" | "resident_enquiry" | "correction" | "service_placement" | "supervision" | "audit";
                /** @description The same key and body give the same answer for 24 hours; another body gives 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeChoice"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StopNotices.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoiceMade"];
                };
            };
        };
    };
    "StopNotices.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoiceMade"];
                };
            };
        };
    };
}
