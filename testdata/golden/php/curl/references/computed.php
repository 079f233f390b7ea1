<?php

$guid = sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff));
$guid2 = sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff));
$number = (string) random_int(5, 9);
$timestamp = (string) time();
$timestamp2 = (string) (time() - 3600);
$now = (new DateTimeImmutable('now', new DateTimeZone('UTC')))->format('Y-m-d\\TH:i:s.v\\Z');

$curl = curl_init('https://api.example.com/events');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'X-Request-Id: ' . $guid,
        'X-Trace-Id: ' . $guid2,
        'X-Number: ' . $number,
        'X-Time: ' . $timestamp,
        'X-Time-Before: ' . $timestamp2,
        'X-Iso: ' . $now,
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
