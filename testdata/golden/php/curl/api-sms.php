<?php

$payload = [
    'To' => '+15005550006',
    'From' => '+15005550001',
    'Body' => "Your code is 004217.\nIt ends in 5' ⏰",
    'StatusCallback' => 'https://hooks.example.com/sms?id=1&try=2',
];

$curl = curl_init('https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_USERPWD => 'ACexample:YOUR_AUTH_TOKEN',
    CURLOPT_POSTFIELDS => http_build_query($payload),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
