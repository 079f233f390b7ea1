<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\r\n  <soap:Body>\r\n    <m:GetPrice xmlns:m=\"http://www.example.com/stock\">\r\n      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r\n    </m:GetPrice>\r\n  </soap:Body>\r\n</soap:Envelope>\r\n";

$client = new Client();
$response = $client->post('https://soap.example.com/services/Stock.asmx', [
    'headers' => [
        'Content-Type' => 'text/xml; charset="utf-8"',
        'SOAPAction' => '"http://www.example.com/stock/GetPrice"',
    ],
    'body' => $body,
]);

echo $response->getBody();
