<?php

$payload = '<C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav"><C:filter><![CDATA[a<b && "c">\']]></C:filter></C:calendar-query>';

$curl = curl_init('https://dav.example.com/dav/calendar/');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'REPORT',
    CURLOPT_HTTPHEADER => [
        'Depth: 0',
        'Content-Type: text/xml',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
