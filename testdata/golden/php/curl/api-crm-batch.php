<?php

$payload = "--batch_AAA123\r\nContent-Type: multipart/mixed; boundary=changeset_BBB456\r\n\r\n--changeset_BBB456\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\nPOST /api/data/v9.2/tasks HTTP/1.1\r\nContent-Type: application/json;type=entry\r\n\r\n{\"subject\":\"Task 1 in batch\",\"regardingobjectid_account_task@odata.bind\":\"\$1\"}\r\n--changeset_BBB456--\r\n\r\n--batch_AAA123\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET /api/data/v9.2/tasks?\$top=1&\$filter=contains(subject,'batch') HTTP/1.1\r\nAccept: application/json\r\n\r\n--batch_AAA123--\r\n";

$curl = curl_init('https://crm.example.com/api/data/v9.2/$batch');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer YOUR_TOKEN',
        'OData-MaxVersion: 4.0',
        'OData-Version: 4.0',
        'Accept: application/json',
        'Content-Type: multipart/mixed; boundary="batch_AAA123"',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
