<?php

$date = gmdate('D, d M Y H:i:s \\G\\M\\T');
$date2 = (new DateTimeImmutable('now', new DateTimeZone('UTC')))->format('Y-m-d\\TH:i:s.v\\Z');
$date3 = gmdate('Y-m-d');
$date4 = gmdate('Y-m-d H:i:s', time() + 172800);
$date5 = gmdate('Y-m-d H:i:s', time() + 90);

$curl = curl_init('https://api.example.com/events');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Date: ' . $date,
        'X-Iso: ' . $date2,
        'X-Day: ' . $date3,
        'X-Minute: ' . $date4,
        'X-Second: ' . $date5,
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
