using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X3\r\nContent-Disposition: form-data; name=\"crlf\"\r\n\r\na\r\nb\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"lf\"\r\n\r\na\nb\n\r\n--X3\r\nContent-Disposition: form-data; name=\"cr\"; filename=\"cr.txt\"\r\nContent-Type: text/plain\r\n\r\na\rb\r\r\n--X3\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--X3\r\nContent-Disposition: form-data; name=\"dashes\"\r\n\r\n--X3x\r\n--\r\n--X3--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X3");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
