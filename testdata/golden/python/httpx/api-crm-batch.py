import httpx

url = "https://crm.example.com/api/data/v9.2/$batch"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
    "Accept": "application/json",
    "Content-Type": 'multipart/mixed; boundary="batch_AAA123"',
}
content = """\
--batch_AAA123\r
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
"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
