package io.vingt.people.page;

import io.vingt.kernel.ClientAddress;
import io.vingt.people.CurrentPerson;
import io.vingt.people.Next;
import io.vingt.people.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signing in, and on to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    CurrentPerson current;

    @Inject
    HttpServletRequest request;

    @Inject
    ClientAddress addresses;

    @Inject
    @ManagedProperty("#{param.next}")
    String next;

    private String email;
    private String password;

    public void signIn() throws IOException {
        current.enter(signIn.signIn(email, password, addresses.of(request)));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getApplicationContextPath() + Next.of(next));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public String getNext() {
        return next;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
