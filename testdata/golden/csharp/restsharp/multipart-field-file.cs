using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("------boundary42\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nQuarterly report\r\n------boundary42\r\nContent-Disposition: form-data; name=\"file\"; filename=\"report.txt\"\r\nContent-Type: text/plain\r\n\r\nline one\nline two\n\r\n------boundary42--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=----boundary42");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
