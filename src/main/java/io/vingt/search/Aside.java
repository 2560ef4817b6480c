package io.vingt.search;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Work beside a request, with nothing of the request in it: a managed executor hands the request's own entity managers to
 * the task and closes them under the request's feet.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Aside {

    @Asynchronous
    public void run(Runnable work) {
        work.run();
    }
}
