<?php

$payload = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\r\n  <soap:Body>\r\n    <m:GetPrice xmlns:m=\"http://www.example.com/stock\">\r\n      <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r\n    </m:GetPrice>\r\n  </soap:Body>\r\n</soap:Envelope>\r\n";

$curl = curl_init('https://soap.example.com/services/Stock.asmx');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: text/xml; charset="utf-8"',
        'SOAPAction: "http://www.example.com/stock/GetPrice"',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
