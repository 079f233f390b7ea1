using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("This is the preamble.\r\n--X8\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n1\r\n--X8\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--X8--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X8");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
