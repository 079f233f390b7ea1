using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--M1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n\r\n--M1\r\nContent-Type: application/http\r\nContent-ID: 2\r\n\r\nDELETE /items/2 HTTP/1.1\r\n\r\n\r\n--M1--\r\n", "multipart/mixed");
request.AddHeader("Content-Type", "multipart/mixed; boundary=M1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
