package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`<?xml version="1.0" encoding="utf-8"?>
<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:m="http://example.com/stock">
  <env:Header>
    <m:Trans env:mustUnderstand="true">234</m:Trans>
  </env:Header>
  <env:Body>
    <m:GetPrice>
      <m:Item>Apples &amp; Pears</m:Item>
      <m:Note><![CDATA[5 < 6 && "x"]]></m:Note>
      <m:Empty/>
    </m:GetPrice>
  </env:Body>
</env:Envelope>`)

	req, err := http.NewRequest(http.MethodPost, "https://soap.example.com/services/StockQuote.asmx", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/soap+xml; charset=utf-8; action=\"http://example.com/stock/GetPrice\"")

	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(body))
}
