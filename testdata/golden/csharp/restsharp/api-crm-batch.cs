using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://crm.example.com/api/data/v9.2/$batch", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("OData-MaxVersion", "4.0");
request.AddHeader("OData-Version", "4.0");
request.AddHeader("Accept", "application/json");
request.AddStringBody("--batch_AAA123\r\nContent-Type: multipart/mixed; boundary=changeset_BBB456\r\n\r\n--changeset_BBB456\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\nPOST /api/data/v9.2/tasks HTTP/1.1\r\nContent-Type: application/json;type=entry\r\n\r\n{\"subject\":\"Task 1 in batch\",\"regardingobjectid_account_task@odata.bind\":\"$1\"}\r\n--changeset_BBB456--\r\n\r\n--batch_AAA123\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET /api/data/v9.2/tasks?$top=1&$filter=contains(subject,'batch') HTTP/1.1\r\nAccept: application/json\r\n\r\n--batch_AAA123--\r\n", "multipart/mixed");
request.AddHeader("Content-Type", "multipart/mixed; boundary=\"batch_AAA123\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
