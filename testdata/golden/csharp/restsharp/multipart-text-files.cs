using System;
using System.Text;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddFile("a", Encoding.UTF8.GetBytes("x,y\r\n1,2\r\n"), "a.csv", "text/csv");
request.AddFile("b", Encoding.UTF8.GetBytes("é and \"quotes\""), "b.txt", "text/plain; charset=utf-8");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
