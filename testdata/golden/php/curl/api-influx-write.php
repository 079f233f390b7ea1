<?php

$query = [
    'org' => 'example-org',
    'bucket' => 'home/raw',
    'precision' => 'ns',
];
$payload = <<<'TEXT'
# sensors
air,sensor_id=T0201,room=living\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\,b msg="disk \"sda\" at 90%\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002

TEXT;

$curl = curl_init('https://influx.example.com:8086/api/v2/write?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Token YOUR_API_TOKEN',
        'Content-Type: text/plain; charset=utf-8',
        'Accept: application/json',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
