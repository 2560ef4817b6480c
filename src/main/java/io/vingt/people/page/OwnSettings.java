package io.vingt.people.page;

import io.vingt.kernel.ClientAddress;
import io.vingt.kernel.page.Said;
import io.vingt.people.ChangePassword;
import io.vingt.people.CurrentPerson;
import io.vingt.people.MakeToken;
import io.vingt.people.MakeToken.NewToken;
import io.vingt.people.RevokeToken;
import io.vingt.people.Scope;
import io.vingt.people.SignInRefused;
import io.vingt.people.Tokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One's own password and tokens. */
@Named
@RequestScoped
public class OwnSettings {

    @Inject
    CurrentPerson current;

    @Inject
    ChangePassword changePassword;

    @Inject
    Tokens tokens;

    @Inject
    MakeToken makeToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress addresses;

    private final Map<String, String> form = new HashMap<>(Map.of("scope", "WRITE", "days", "365"));
    private String made;

    /** What was typed: old, chosen, name, scope, days. */
    public Map<String, String> getForm() {
        return form;
    }

    /** The token that was just made, shown this once. */
    public String getMade() {
        return made;
    }

    public List<Tokens.Row> getTokens() {
        return tokens.of(current.caller());
    }

    public String changePassword() {
        String address = addresses.of(request);
        try {
            current.enter(changePassword.change(current.caller(), form.get("old"), form.get("chosen"), address));
        } catch (SignInRefused refused) {
            said.wrongAt("old", said.text("said.oldPasswordWrong"));
            return null;
        }
        said.next("said.passwordChanged");
        return "/settings?faces-redirect=true";
    }

    public void makeToken() {
        NewToken asked =
                new NewToken(form.get("name"), Scope.of(List.of(form.get("scope"))), Integer.valueOf(form.get("days")));
        made = makeToken.make(current.caller(), current.caller().id(), asked).token();
    }

    public String revoke(long id) {
        revokeToken.revoke(current.caller(), id);
        said.next("said.tokenRevoked");
        return "/settings?faces-redirect=true";
    }
}
