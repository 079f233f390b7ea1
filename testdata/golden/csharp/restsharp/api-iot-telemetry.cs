using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry", Method.Post);
request.AddStringBody("[{\"ts\":1767349800000,\"values\":{\"temperature\":-0.0,\"humidity\":55.10,\"pressure\":1.01325E+5,\"doorOpen\":false}},{\"ts\":1767349801000,\"values\":{\"temperature\":21,\"gps\":[50.9413,6.9583,null],\"fw\":\"1.10\",\"raw\":\"0x00FF\"}}]", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
