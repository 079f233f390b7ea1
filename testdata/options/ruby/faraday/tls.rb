# frozen_string_literal: true

require 'faraday'

connection = Faraday.new
connection.ssl.ca_file = './ca.pem'
connection.ssl.client_cert = OpenSSL::X509::Certificate.new(File.read('./client.pem'))
connection.ssl.client_key = OpenSSL::PKey.read(File.read('./client.key'))
connection.ssl.min_version = :TLS1_2
response = connection.get('https://api.example.com/v1/items')
puts response.body
