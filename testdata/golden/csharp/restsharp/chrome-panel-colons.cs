using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://reqbin.com/echo/get/json");
request.AddHeader("accept", "*/*");
request.AddHeader("pragma", "no-cache");
request.AddHeader("sec-ch-ua", "\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
