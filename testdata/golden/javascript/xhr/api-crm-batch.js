const xhr = new XMLHttpRequest();
xhr.open("POST", "https://crm.example.com/api/data/v9.2/$batch");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("OData-MaxVersion", "4.0");
xhr.setRequestHeader("OData-Version", "4.0");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Content-Type", "multipart/mixed; boundary=\"batch_AAA123\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--batch_AAA123\r
Content-Type: multipart/mixed; boundary=changeset_BBB456\r
\r
--changeset_BBB456\r
Content-Type: application/http\r
Content-Transfer-Encoding: binary\r
Content-ID: 1\r
\r
POST /api/data/v9.2/tasks HTTP/1.1\r
Content-Type: application/json;type=entry\r
\r
{"subject":"Task 1 in batch","regardingobjectid_account_task@odata.bind":"$1"}\r
--changeset_BBB456--\r
\r
--batch_AAA123\r
Content-Type: application/http\r
Content-Transfer-Encoding: binary\r
\r
GET /api/data/v9.2/tasks?$top=1&$filter=contains(subject,'batch') HTTP/1.1\r
Accept: application/json\r
\r
--batch_AAA123--\r
`);
