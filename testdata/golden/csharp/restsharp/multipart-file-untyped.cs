using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes\"\r\n\r\nno type\r\n--X7--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X7");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
