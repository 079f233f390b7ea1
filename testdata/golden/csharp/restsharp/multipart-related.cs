using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddBody(Convert.FromBase64String("LS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uOyBjaGFyc2V0PVVURi04DQoNCnsibmFtZSI6ICJwaG90by5iaW4ifQ0KLS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW0NCkNvbnRlbnQtSUQ6IDxwaG90b0BleGFtcGxlLmNvbT4NCg0KAAH+/w0KLS1SMS0tDQo="), "multipart/related; type=\"application/json\"; boundary=R1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
