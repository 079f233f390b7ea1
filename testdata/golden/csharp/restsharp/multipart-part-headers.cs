using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X7\r\ncontent-disposition: form-data; name=\"file\"; filename=\"\"\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--X7\r\nContent-Disposition: form-data; name=\"b64\"; filename=\"x.bin\"\r\nContent-Transfer-Encoding: base64\r\nContent-Type: application/octet-stream\r\nX-Part: 1\r\n\r\nAAEC\r\n--X7--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X7");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
