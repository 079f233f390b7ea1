const xhr = new XMLHttpRequest();
xhr.open("GET", "https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent");
xhr.setRequestHeader("Authorization", "Basic " + btoa("sk_test_example:"));
xhr.setRequestHeader("Payments-Version", "2026-01-01");
xhr.setRequestHeader("Payments-Account", "acct_example");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
