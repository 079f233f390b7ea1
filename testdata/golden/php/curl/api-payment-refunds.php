<?php

$curl = curl_init('https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Payments-Version: 2026-01-01',
        'Payments-Account: acct_example',
    ],
    CURLOPT_USERPWD => 'sk_test_example:',
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
