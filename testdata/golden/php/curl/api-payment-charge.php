<?php

$payload = 'amount=2000&currency=eur&source=tok_example&description=Order+%231001&metadata[order_id]=1001&expand[]=customer&expand[]=invoice';

$curl = curl_init('https://payments.example.com/v1/charges');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Idempotency-Key: order-1001-try-1',
        'Content-Type: application/x-www-form-urlencoded',
    ],
    CURLOPT_USERPWD => 'sk_test_example:',
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
