using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X1\r\nContent-Disposition: form-data; name=\"tag\"\r\n\r\na\r\n--X1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nA\r\n--X1\r\nContent-Disposition: form-data; name=\"tag\"\r\n\r\nb\r\n--X1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.txt\"\r\nContent-Type: text/plain\r\n\r\nB\r\n--X1--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
