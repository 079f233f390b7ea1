<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = '<C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav"><C:filter><![CDATA[a<b && "c">\']]></C:filter></C:calendar-query>';

$client = new Client();
$response = $client->request('REPORT', 'https://dav.example.com/dav/calendar/', [
    'headers' => [
        'Depth' => '0',
        'Content-Type' => 'text/xml',
    ],
    'body' => $body,
]);

echo $response->getBody();
